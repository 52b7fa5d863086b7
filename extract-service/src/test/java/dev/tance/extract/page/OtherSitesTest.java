package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Reading;
import dev.tance.extract.evaluation.CharacterAgreement;
import org.junit.jupiter.api.Test;

/** Invented pages of sites that use none of the known content management systems: the text is whole, furniture is out. */
class OtherSitesTest {
    private static final String FIRST = "为推动全县绿色转型，县人民政府日前印发方案，提出到2026年建成绿色工厂12家，森林覆盖率达到61%以上。";
    private static final String SECOND = "方案明确了三个方面的任务，要求各乡镇加强组织领导，落实工作经费，按季度报告进展，并接受社会监督。";
    private static final String THIRD = "县发展和改革局有关负责人表示，将会同有关部门定期调度，对推进缓慢的乡镇进行提醒，确保任务按期完成。";
    private static final String TEXT = FIRST + SECOND + THIRD;

    private static void holdsTheText(String html, String truth, String... furniture) {
        Reading.Document document = Pages.document(html);
        String text = Pages.text(document);
        assertThat(CharacterAgreement.f1(text, truth)).isGreaterThanOrEqualTo(0.98);
        assertThat(text).doesNotContain(furniture);
    }

    private static String paragraphs() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    }

    @Test
    void a_blog() {
        holdsTheText(
                "<html><head><title>读懂绿色转型方案 - 某人的笔记</title></head><body><header><a href='/'>某人的笔记</a><nav><a href='/archive'>归档</a><a href='/about'>关于我</a></nav></header>"
                        + "<main><article class='post'><h1>读懂绿色转型方案</h1><div class='post-meta'><time>2024-04-02</time> <a href='/tag/green'>绿色</a></div><div class='post-content'>"
                        + paragraphs()
                        + "</div></article></main><aside class='sidebar'><h3>最新文章</h3><ul><li><a href='/1'>去年读过的书</a></li><li><a href='/2'>一次徒步的记录</a></li></ul></aside><footer>© 2024 某人，由静态网站生成器生成</footer></body></html>",
                TEXT,
                "归档",
                "最新文章",
                "静态网站");
    }

    @Test
    void a_news_portal() {
        holdsTheText(
                "<html><head><title>竹溪县印发绿色转型方案_某新闻网</title></head><body><div class='topbar'><a href='/login'>登录</a><a href='/reg'>注册</a></div><div class='channel'><a href='/n'>新闻</a><a href='/s'>体育</a><a href='/f'>财经</a></div>"
                        + "<div class='wrap'><div class='left'><h1>竹溪县印发绿色转型方案</h1><div class='info'>2024-04-02 09:12　来源：某新闻网　作者：张某</div><div class='article-body'>"
                        + paragraphs()
                        + "<p>（责任编辑：李某）</p></div><div class='share'>分享到：微信 微博</div><div class='comment'><p>网友评论仅供其表达个人看法</p></div></div>"
                        + "<div class='right'><h2>热点排行</h2><ul><li><a href='/1'>多地开展春耕生产，投入增长3.2%</a></li><li><a href='/2'>新增公园6个，市民有了好去处</a></li><li><a href='/3'>地铁新线年内开工</a></li></ul></div></div>"
                        + "<div class='bottom'><a href='/a'>关于我们</a> <a href='/b'>广告服务</a> 版权所有 某新闻网</div></body></html>",
                TEXT,
                "热点排行",
                "春耕",
                "登录",
                "版权所有");
    }

    @Test
    void a_forum() {
        holdsTheText(
                "<html><head><title>绿色转型方案讨论 - 某论坛</title></head><body><div id='hd'><a href='/'>论坛首页</a> <a href='/new'>最新帖子</a></div><div id='pt'><a href='/'>某论坛</a> &gt; <a href='/b'>政策讨论</a></div>"
                        + "<div id='postlist'><table><tr><td class='pls'><a href='/u/1'>楼主甲</a><p>积分 120</p></td><td class='plc'><h1>绿色转型方案讨论</h1><div class='pct'><div class='t_f'>"
                        + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD
                        + "</div></div></td></tr></table></div><div id='ft'>Powered by 某软件</div></body></html>",
                TEXT,
                "最新帖子",
                "Powered by");
    }

    @Test
    void a_page_of_a_government_in_english() {
        String first =
                "The county government today published its plan for a green transition, which sets out what is to be reached by 2026, sector by sector.";
        String second =
                "Under the plan, forest cover will rise to at least 61 percent, and twelve factories will be certified as green, according to the county's development office.";
        holdsTheText(
                "<html lang='en'><head><title>County publishes green plan | County Government</title></head><body><nav><a href='/'>Home</a><a href='/services'>Services</a><a href='/contact'>Contact</a></nav>"
                        + "<main><h1>County publishes green plan</h1><p>" + first + "</p><p>" + second
                        + "</p></main><aside><h2>Related links</h2><ul><li><a href='/1'>Water plan</a></li><li><a href='/2'>Road plan</a></li></ul></aside><footer><p>Copyright County Government. All rights reserved.</p></footer></body></html>",
                first + second,
                "Services",
                "Related links",
                "All rights reserved");
    }

    @Test
    void a_page_of_plain_divisions_without_any_names() {
        holdsTheText(
                "<html><head><title>绿色转型方案</title></head><body><div><a href='/1'>甲栏目</a><a href='/2'>乙栏目</a><a href='/3'>丙栏目</a></div><div><div>绿色转型方案</div><div>"
                        + FIRST + "</div><div>" + SECOND + "</div><div>" + THIRD
                        + "</div></div><div><a href='/4'>上一篇</a><a href='/5'>下一篇</a></div></body></html>",
                TEXT,
                "栏目",
                "下一篇");
    }

    @Test
    void a_page_that_a_word_processor_wrote() {
        holdsTheText(
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Microsoft Word 15'><title>绿色转型方案</title><style>p.MsoNormal{margin:0}</style></head><body lang=ZH-CN><div class=WordSection1><p class=MsoTitle align=center><span>绿色转型方案</span></p>"
                        + "<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US><o:p>&nbsp;</o:p></span></p><p class=MsoNormal><span>"
                        + FIRST + "</span></p><p class=MsoNormal><span>" + SECOND.substring(0, 20)
                        + "</span><span lang=EN-US>" + SECOND.substring(20) + "</span></p><p class=MsoNormal><span>"
                        + THIRD
                        + "</span></p></div></body></html>",
                TEXT,
                "MsoNormal");
    }
}
