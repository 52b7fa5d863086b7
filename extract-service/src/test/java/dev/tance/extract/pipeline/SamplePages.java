package dev.tance.extract.pipeline;

/** Invented pages of an invented county. */
final class SamplePages {
    static final String PLAN = "为做好全县绿色发展工作，制定本方案。到2025年，全县森林覆盖率达到61%以上，新建绿色工厂12家，城镇生活垃圾分类覆盖率达到95%。"
            + "各乡镇要加强组织领导，细化分解任务，确保各项工作落到实处，推动形成节约适度、绿色低碳、文明健康的生活方式和消费模式，带动群众广泛参与。"
            + "县发展改革局会同有关部门定期调度工作进展，对推进缓慢的乡镇进行提醒，每年年底向县政府报告落实情况，工作成效纳入年度综合考核。（县发展改革局、县林业局按职责分工负责）";

    private SamplePages() {}

    static String page(String title, String body) {
        return "<html><head><title>" + title
                + "_竹溪县人民政府</title><meta name=\"PubDate\" content=\"2024-04-02 10:00\"></head><body>"
                + "<div class=\"nav\"><a href=\"/1\">首页</a><a href=\"/2\">政务公开</a></div><h1>" + title
                + "</h1><div class=\"TRS_Editor\"><p>"
                + body + "</p></div><div class=\"footer\">主办：竹溪县人民政府办公室 ICP备0000号</div></body></html>";
    }

    /** The same document as another site prints it. */
    static String mirror(String title, String body) {
        return "<html><body><article><h2>" + title + "</h2><div>来源：某资讯网</div><section><p>" + body
                + "</p></section></article><p>扫码订阅</p></body></html>";
    }
}
