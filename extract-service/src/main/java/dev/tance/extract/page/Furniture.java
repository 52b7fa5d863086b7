package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the lines and elements that belong to a page and not to its document. */
final class Furniture {
    private static final int LONGEST_LINE = 160;
    private static final Pattern ALWAYS = Pattern.compile("(?:[\\[【〔(（]?(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|收藏|收藏本页|返回|返回顶部"
            + "|返回首页|回到顶部|大|中|小|A\\+|A-|保存|下载|全文下载|点击下载|加入收藏|设为首页|首页|上一页|下一页|尾页|扫一扫|分享|纠错|无障碍浏览"
            + "|语音播报|分享到|微信|微博|新浪微博|QQ空间|朋友圈|更多|>>|查看更多)[\\]】〕)）]?[\\s|｜·、,，>》]*)+");
    private static final Pattern BEGINNING =
            Pattern.compile("(?:您?(?:现)?在?的?(?:当前)?位置\\s*[:：]|您现在的位置|当前位置|所在位置|首页\\s*[>＞»]"
                    + "|分享到|分享至|【?字体|【?字号|字号\\s*[:：]|打印本页|关闭窗口|版权所有|技术支持\\s*[:：]|网站标识码"
                    + "|[\\u4e00-\\u9fa5]ICP备|[\\u4e00-\\u9fa5]公网安备|ICP备|网站地图|网站声明|法律声明|建议使用|建议您使用|建议分辨率|欢迎访问|欢迎您访问|您好，欢迎|您是第"
                    + "|浏览次数|访问量|点击数|上一篇|下一篇|上一条|下一条|扫一扫|扫码|用手机|手机扫|Copyright|©|[（(\\[【]?\\s*(?:责任编辑|责编)\\s*[:：]|编辑\\s*[:：]|审核\\s*[:：]|初审\\s*[:：]|终审\\s*[:：]"
                    + "|相关附件|附件下载|\\[?【?打印|今天是|网站纠错|我要纠错|\\[法律声明\\]|您访问的链接)");
    private static final Pattern ANYWHERE = Pattern.compile(
            "ICP备\\s*\\d|公网安备|网站标识码|建议使用\\s*\\d+\\s*[*×xX]\\s*\\d+|版权所有|浏览次数\\s*[:：]|欢迎(?:您)?(?:访问|光临)|网站地图.*联系|\\[大\\s*中\\s*小\\]");
    private static final Pattern AT_THE_END = Pattern.compile(
            "(?:主办|承办|协办|指导|运维)(?:单位)?\\s*[:：]|联系我们|关于我们|使用帮助|备案|邮编|地址\\s*[:：]|网站|邮箱\\s*[:：]|相关|下载|附件下载|友情链接");
    private static final Pattern BOX_LABEL =
            Pattern.compile("[\\[【]?(?:(?:相关|热门|热点|推荐|延伸|精彩|最新|关联|猜你|更多|图解|视频|专家|媒体|文字|政策|部门)"
                    + "(?:链接|阅读|文章|信息|新闻|文件|政策|解读|报道|资讯|稿件|内容|推荐|专题|喜欢|资料|附件|图解|解读材料|政策解读)+|阅读排行|点击排行|热门排行|推荐阅读|一图读懂|通知公告|图片新闻)"
                    + "[\\]】]?\\s*[:：]?(?:\\s*更多.{0,3})?");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[-_\\s])(?:nav(?:bar|igation)?|menu|crumbs?|breadcrumbs?|bread|position|dqwz|location|share|bshare|bdshare\\w*|jiathis\\w*|print|close"
                    + "|footer|foot|copyright|side|sidebar|aside|related?|relation|xgxx|xgyd|xgwj|xgjd|xglj|tjyd|tjydw|rmtj|recommend|hot|rank|pager|pagination|page-?nav|prenext|toolbar|tools?|fontsize|qrcode|ewm"
                    + "|erweima|comments?|banner|ads?|advert|adsense|search|login|topbar|top|header|links?|yqlj|friend(?:link)?|hits?|tags?|subscribe|crumb-nav|weizhi|dangqian)(?:$|[-_\\s]|\\d)");

    private Furniture() {}

    /** Whether a line is page furniture by its words alone. */
    static boolean isLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String bare = line.strip();
        return ALWAYS.matcher(bare).matches()
                || BEGINNING.matcher(bare).lookingAt()
                || ANYWHERE.matcher(bare).find();
    }

    /** Whether a line is page furniture when it stands below the document. */
    static boolean isClosingLine(String line) {
        return isLine(line)
                || isBoxLabel(line)
                || (line.length() <= LONGEST_LINE
                        && AT_THE_END.matcher(line.strip()).lookingAt());
    }

    /** Whether a line is the heading of a box of links: 相关阅读, 政策解读. */
    static boolean isBoxLabel(String line) {
        return line.length() <= 16
                && BOX_LABEL.matcher(Characters.withoutSpace(line)).matches();
    }

    /** Whether an element's tag, class or id says that it is furniture. A hint only. */
    static boolean isNamed(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside")) {
            return true;
        }
        String names = element.className() + " " + element.id();
        return names.length() > 1 && NAMES.matcher(names).find();
    }
}
