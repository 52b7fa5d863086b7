package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Reading;
import org.junit.jupiter.api.Test;

/** One invented page of each family of content management systems, and of sites that use none of them. */
class PageFamiliesTest {
    private static final String NAVIGATION =
            "<div class='header'><ul class='nav'><li><a href='/1'>首页</a></li><li><a href='/2'>政务公开</a></li><li><a href='/3'>互动交流</a></li></ul></div>";
    private static final String SIDE =
            "<div class='side'><h3>热门信息</h3><ul><li><a href='/a'>全县春耕生产现场会召开，投入增长3.2%</a></li><li><a href='/b'>关于节日值班安排的公示</a></li><li><a href='/c'>我县新增公园6个</a></li></ul></div>";
    private static final String FOOTER =
            "<div class='footer'>主办：竹溪县人民政府办公室　网站标识码：9900000007　例ICP备00000007号　<a href='/map'>网站地图</a></div>";
    private static final String FIRST = "为推动全县绿色转型，结合实际，制定本方案。";
    private static final String SECOND = "（一）到2025年，全县森林覆盖率达到61%以上，新建绿色工厂12家。（县林业局、县工业和信息化局负责）";

    @Test
    void trs_page_with_a_table_of_metadata() {
        Reading.Document document = Pages.document("<html><head><title>竹溪县绿色转型方案_竹溪县人民政府</title>"
                + "<meta name='SiteName' content='竹溪县人民政府'><meta name='ArticleTitle' content='竹溪县绿色转型方案'><meta name='PubDate' content='2024-04-02 09:00'>"
                + "</head><body>" + NAVIGATION + "<div class='crumb'>您现在的位置：<a href='/'>首页</a> &gt; 政策文件</div>"
                + "<table class='head'><tr><td>索 引 号：</td><td>11990000/2024-00012</td><td>主题分类：</td><td>环境保护</td></tr>"
                + "<tr><td>发布机构：</td><td>竹溪县人民政府</td><td>成文日期：</td><td>2024-03-29</td></tr>"
                + "<tr><td>发文字号：</td><td>竹政发〔2024〕7号</td><td>有 效 性：</td><td>有效</td></tr></table>"
                + "<h1>竹溪县绿色转型方案</h1><div class='info'>发布时间：2024-04-02　来源：竹溪县人民政府　浏览次数：<span>12</span></div>"
                + "<div class='TRS_Editor'><p style='text-indent:2em'>　　" + FIRST + "</p><p>" + SECOND + "</p></div>"
                + "<div class='share'>分享到：微信 微博 打印本页 关闭窗口</div>" + SIDE + FOOTER + "</body></html>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(document.title()).isEqualTo("竹溪县绿色转型方案");
        assertThat(document.metadata())
                .containsEntry("索引号", "11990000/2024-00012")
                .containsEntry("发布机构", "竹溪县人民政府")
                .containsEntry("成文日期", "2024-03-29")
                .containsEntry("发文字号", "竹政发〔2024〕7号")
                .containsEntry("有效性", "有效")
                .containsEntry("来源", "竹溪县人民政府")
                .containsEntry("published", "2024-04-02");
    }

    @Test
    void jcms_page_in_a_layout_table_with_a_line_of_information() {
        Reading.Document document = Pages.document("<html><head><title>竹溪县绿色转型方案</title></head><body>"
                + "<table width='100%'><tr><td class='top'><ul class='nav'><li><a href='/1'>首页</a></li><li><a href='/2'>政务公开</a></li></ul></td></tr></table>"
                + "<div id='c'><div class='position'>当前位置：首页 &gt;&gt; 规范性文件</div><h1 class='title'><!--begin-->竹溪县绿色转型方案<!--end--></h1>"
                + "<p class='explain'>发布日期：2024-04-02 10:12　发布机构：竹溪县人民政府　文号：竹政发〔2024〕7号　点击数：<script>document.write(3)</script></p>"
                + "<div id='zoom' class='bt_content'><p><span style='font-family:仿宋'>　　" + FIRST
                + "</span></p><p><span>　　" + SECOND + "</span></p></div></div>"
                + SIDE + FOOTER + "</body></html>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(document.metadata()).containsEntry("发文字号", "竹政发〔2024〕7号").containsEntry("published", "2024-04-02");
    }

    @Test
    void gkmlpt_page_with_html5_elements_and_paragraphs_that_are_divisions() {
        Reading.Document document =
                Pages.document("<html><head><title>竹溪县绿色转型方案_竹溪县</title></head><body class='gkmlpt'>"
                        + "<header><ul class='nav'><li><a href='/1'>首页</a></li></ul><form action='/s'><input name='q' value='请输入关键字'></form></header>"
                        + "<aside class='tree'><ul><li>法定主动公开内容</li><li>机构职能</li></ul></aside>"
                        + "<main><div class='classify'><table><tr><td>索引号:</td><td>11990/2024-1</td><td>分类:</td><td>环境</td></tr><tr><td>文号:</td><td>竹政发〔2024〕7号</td><td>发布日期:</td><td>2024-04-02</td></tr></table></div>"
                        + "<h1 class='title document-number'>竹溪县绿色转型方案</h1><div class='date-row'><span class='date'>发布日期：2024-04-02</span> <span class='ly'>来源：本网</span>"
                        + "<div class='share'>【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></div></div>"
                        + "<div class='article-content'><div class='p'>&nbsp;&nbsp;&nbsp;&nbsp;" + FIRST
                        + "</div><div class='p'>&nbsp;&nbsp;" + SECOND + "</div></div></main>" + FOOTER
                        + "</body></html>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(document.metadata()).containsEntry("索引号", "11990/2024-1");
    }

    @Test
    void table_layout_of_the_1990s_with_line_breaks_for_paragraphs() {
        Reading.Document document = Pages.document("<HTML><HEAD><TITLE>竹溪县绿色转型方案（征求意见稿）</TITLE></HEAD><BODY><CENTER>"
                + "<TABLE><TR><TD><A HREF='/0'><FONT>首页</FONT></A></TD><TD><A HREF='/1'><FONT>政务公开</FONT></A></TD></TR></TABLE>"
                + "<TABLE WIDTH=780><TR><TD WIDTH=160><FONT SIZE=2>通知公告<BR>一图读懂：县政府工作报告<BR>关于春季植树的倡议书</FONT></TD>"
                + "<TD><CENTER><FONT SIZE=5><B>竹溪县绿色转型方案（征求意见稿）</B></FONT><BR><FONT SIZE=2>2024-04-02　来源：竹溪县发展和改革局</FONT></CENTER><HR>"
                + "<FONT SIZE=3>　　" + FIRST + "<BR>\n　　竹溪县绿色转型方案（征求意见稿）<BR>\n　　" + SECOND
                + "</FONT><P ALIGN=right><FONT SIZE=2>[关闭窗口]</FONT></P></TD></TR></TABLE>"
                + "<FONT SIZE=2>版权所有：竹溪县人民政府　建议使用1024×768分辨率浏览</FONT></CENTER></BODY></HTML>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n竹溪县绿色转型方案（征求意见稿）\n" + SECOND);
        assertThat(document.title()).isEqualTo("竹溪县绿色转型方案（征求意见稿）");
        assertThat(document.metadata()).containsEntry("published", "2024-04-02").containsEntry("来源", "竹溪县发展和改革局");
    }

    @Test
    void page_that_word_exported() {
        Reading.Document document = Pages.document(
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Microsoft Word 11'><title>竹溪县绿色转型方案</title>"
                        + "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>"
                        + "<body lang=ZH-CN><div class=Section1><p class=MsoNormal align=center><span>竹溪县绿色转型方案<span lang=EN-US><o:p></o:p></span></span></p>"
                        + "<p class=MsoNormal><span>" + FIRST + "<o:p></o:p></span></p><p class=MsoNormal><span>"
                        + SECOND + "</span></p></div></body></html>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void page_of_a_news_site_without_any_known_names() {
        Reading.Document document = Pages.document("<html><head><title>竹溪县绿色转型方案 - 山城资讯</title></head><body>"
                + "<div class='k1'><a href='/'>山城资讯</a> <a href='/p'>政策库</a> <a href='/m'>市场</a></div>"
                + "<div class='k2'><div class='k3'><h2>竹溪县绿色转型方案</h2><div class='k4'>2024-04-02 转载自：竹溪县人民政府网站</div>"
                + "<div class='k5'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>全县要加强宣传，营造良好氛围。</p></div></div>"
                + "<div class='k6'><h4>猜你喜欢</h4><a href='/x'>山城今日天气晴好，适合出行</a><a href='/y'>本地蔬菜价格平稳</a><a href='/z'>山城马拉松报名开始</a></div></div>"
                + "<div class='k7'>Copyright 山城资讯 版权所有</div></body></html>");

        assertThat(Pages.text(document)).isEqualTo(FIRST + "\n" + SECOND + "\n全县要加强宣传，营造良好氛围。");
        assertThat(document.title()).isEqualTo("竹溪县绿色转型方案");
    }

    @Test
    void long_document_in_two_sibling_containers_is_whole() {
        String text = Pages.text(
                "<html><body><h1>竹溪县绿色转型方案</h1><div><div class='a1'><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div><div class='a2'><p>附件任务表说明：各乡镇按照任务表推进，每季度报送一次进展。</p><p>本方案自印发之日起施行。</p></div></div></body></html>");

        assertThat(text).startsWith(FIRST).endsWith("本方案自印发之日起施行。").contains("每季度报送一次进展");
    }
}
