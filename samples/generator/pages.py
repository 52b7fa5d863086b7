"""Web pages in the manner of five families of government sites, each with its usual furniture."""
import html

from material import blocks, is_heading, is_signature, region_code

MENU = ['首页', '政务公开', '政务服务', '互动交流', '数据发布', '走进本地']
TRS_HEAD = '<script>var _trs = {"goal": "目标达到100%"};</script>\n<style>.nav li {float: left}</style>\n'
GKMLPT_HEAD = '<script>window._CONFIG = {"SITE_ID": 7, "CATE": "gkmlpt"};</script>\n'
RELATED = ['一图读懂：2024年政府工作报告', '全市安全生产电视电话会议召开', '关于开展春季义务植树活动的倡议书']


def text(value):
    return html.escape(value, quote=False)


def meta(document):
    fields = {
        'SiteName': document.site,
        'SiteDomain': document.url.split('/')[2],
        'SiteIDCode': region_code(document.region) + '0001',
        'ColumnName': '政策文件',
        'ArticleTitle': document.title,
        'PubDate': document.published + ' 09:30',
        'ContentSource': document.issuer,
    }
    return ''.join(f'<meta name="{name}" content="{html.escape(value)}">\n' for name, value in fields.items())


def table(rows, attributes):
    lines = ''.join('<tr>' + ''.join(f'<td>{text(cell)}</td>' for cell in row) + '</tr>\n' for row in rows)
    return f'<table {attributes}>\n{lines}</table>'


def body(paragraphs, paragraph_of, table_attributes):
    parts = []
    for kind, content in blocks(paragraphs):
        parts.append(table(content, table_attributes) if kind == 'table' else paragraph_of(content))
    return '\n'.join(parts)


def menu():
    return '<ul class="nav">' + ''.join(f'<li><a href="/{i}/">{name}</a></li>' for i, name in enumerate(MENU)) + '</ul>'


def footer(document):
    return (f'<div class="footer"><p>主办：{document.site}办公室　承办：{document.region}信息中心</p>'
            f'<p>网站标识码：{region_code(document.region)}0001　例ICP备00000000号</p>'
            '<p><a href="/about/">关于我们</a> | <a href="/map/">网站地图</a> | <a href="/help/">使用帮助</a></p></div>')


def side():
    return ('<div class="side"><h3>相关阅读</h3><ul>'
            + ''.join(f'<li><a href="/news/{i}.html">{name}</a></li>' for i, name in enumerate(RELATED)) + '</ul></div>')


def share():
    return '<div class="share">【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a> <a>关闭</a> 分享到：<a>微信</a> <a>微博</a></div>'


def head(document, extra=''):
    charset = f'<meta charset="{document.declared}">\n' if document.declared else ''
    return f'<head>\n{charset}<title>{text(document.title)}_{document.site}</title>\n{meta(document)}{extra}</head>'


def trs(document, paragraphs):
    def paragraph(value):
        if is_signature(value):
            return f'<p style="text-align: right;">{text(value)}</p>'
        if is_heading(value):
            return f'<p style="text-indent: 2em;"><strong>{text(value)}</strong></p>'
        return f'<p style="text-indent: 2em;">{text(value)}</p>'

    facts = [['索 引 号：', document.index_number, '主题分类：', '综合政务'],
             ['发布机构：', document.issuer, '发文日期：', document.published],
             ['发文字号：', document.number, '有 效 性：', '有效']]
    attached = ''
    if document.attachment:
        attached = f'<p>附件：<a href="./{document.attachment.rsplit("/", 1)[1]}">{text(document.title)}.{document.form}</a></p>'
    return f'''<!DOCTYPE html>
<html lang="zh-CN">
{head(document, TRS_HEAD)}
<body>
<div class="header"><h2>{document.site}</h2>{menu()}</div>
<div class="crumb">您现在的位置：<a href="/">首页</a> &gt; 政务公开 &gt; 政策文件</div>
<div class="xxgk">{table(facts, 'class="head"')}</div>
<div class="article"><h1>{text(document.title)}</h1>
<div class="info">发布时间：{document.published}　来源：{document.issuer}　浏览量：<span id="hits">826</span></div>
<div class="TRS_Editor">
{body(paragraphs, paragraph, 'border="1" cellspacing="0"')}
{attached}
</div></div>
{share()}{side()}{footer(document)}
</body></html>
'''


def jcms(document, paragraphs):
    inserted = '<div class="tjyd"><strong>推荐阅读</strong><br><a href="/art/1.html">住房公积金年度报告发布</a></div>'
    lines = []
    for index, line in enumerate(body(paragraphs, lambda v: f'<p><span style="font-family: 仿宋_GB2312; font-size: 16pt;">　　{text(v)}</span></p>',
                                      'border="1"').split('\n')):
        lines.append(line)
        if index == 6:
            lines.append(inserted)
    content = '\n'.join(lines)
    return f'''<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
{head(document)}
<body>
<table width="100%"><tr><td class="top">{menu()}</td></tr></table>
<div id="c"><div class="position">当前位置：首页 &gt;&gt; 信息公开 &gt;&gt; 规范性文件</div>
<h1 class="title"><!--<$[标题名称(html)]>begin-->{text(document.title)}<!--<$[标题名称(html)]>end--></h1>
<p class="explain">发布日期：{document.published} 10:12　发布机构：{document.issuer}　文号：{document.number or '无'}　点击数：<script>document.write(311)</script></p>
<div id="zoom" class="bt_content"><!--<$[信息内容]>begin-->
{content}
<!--<$[信息内容]>end--></div></div>
{share()}{side()}{footer(document)}
</body></html>
'''


def gkmlpt(document, paragraphs):
    facts = [['索引号:', document.index_number, '分类:', '城乡建设、环境保护'],
             ['发布机构:', document.issuer, '成文日期:', document.published],
             ['名称:', document.title], ['文号:', document.number, '发布日期:', document.published]]
    return f'''<!DOCTYPE html>
<html>
{head(document, GKMLPT_HEAD)}
<body class="gkmlpt">
<header>{menu()}<form action="/search"><input name="q" value="请输入关键字"><button>搜索</button></form></header>
<aside class="tree"><ul><li>法定主动公开内容</li><li>机构职能</li><li>规划计划</li><li>依申请公开</li></ul></aside>
<main><div class="classify">{table(facts, '')}</div>
<h1 class="title document-number">{text(document.title)}</h1>
<div class="date-row"><span class="date">发布日期：{document.published}</span> <span class="ly">来源：本网</span>{share()}</div>
<div class="article-content">
{body(paragraphs, lambda v: f'<div class="p">&nbsp;&nbsp;&nbsp;&nbsp;{text(v)}</div>', 'class="table-bordered"')}
</div></main>
{footer(document)}
</body></html>
'''


def plain(document, paragraphs):
    content = '<BR>\n'.join('　　' + text(paragraph) for paragraph in paragraphs)
    charset = f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={document.declared}">\n' if document.declared else ''
    cells = ''.join(f'<TD><A HREF="/{i}.htm"><FONT COLOR="#FFFFFF">{name}</FONT></A></TD>' for i, name in enumerate(MENU))
    return f'''<HTML><HEAD>
{charset}<TITLE>{text(document.title)}</TITLE>
</HEAD><BODY BGCOLOR="#FFFFFF">
<CENTER><TABLE WIDTH="780" BORDER="0"><TR BGCOLOR="#990000">{cells}</TR></TABLE>
<TABLE WIDTH="780" BORDER="0"><TR><TD WIDTH="160" VALIGN="top"><FONT SIZE="2">通知公告<BR>{'<BR>'.join(RELATED)}</FONT></TD>
<TD VALIGN="top"><CENTER><FONT SIZE="5" COLOR="#CC0000"><B>{text(document.title)}</B></FONT><BR><FONT SIZE="2">{document.published}　来源：{document.issuer}</FONT></CENTER><HR>
<FONT SIZE="3">{content}</FONT>
<P ALIGN="right"><FONT SIZE="2">[关闭窗口]</FONT></P></TD></TR></TABLE>
<FONT SIZE="2">版权所有：{document.site}　建议使用1024×768分辨率浏览</FONT></CENTER>
</BODY></HTML>
'''


def word(document, paragraphs):
    def paragraph(value):
        align = 'right' if is_signature(value) else 'left'
        return (f"<p class=MsoNormal align={align} style='text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly'>"
                f"<span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>{text(value)}<span lang=EN-US><o:p></o:p></span></span></p>")

    return f'''<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset={document.declared}">
<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 11">
<title>{text(document.title)}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {{margin:0cm; text-align:justify;}} --></style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<div class=Section1 style='layout-grid:15.6pt'>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>{text(document.title)}</span></b></p>
{body(paragraphs, paragraph, 'class=MsoTableGrid border=1')}
</div>
</body></html>
'''


STYLES = {'trs': trs, 'jcms': jcms, 'gkmlpt': gkmlpt, 'plain': plain, 'word': word}


def render(document, paragraphs):
    """The page's bytes in the document's real encoding, whatever it declares."""
    return STYLES[document.template](document, paragraphs).encode(document.encoding)


def mirror(document, site):
    """The same document's text on a news site, with that site's page around it."""
    content = ''.join(f'<p>　　{text(paragraph)}</p>\n' for paragraph in document.paragraphs)
    return f'''<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{text(document.title)} - {site}</title></head>
<body><div class="topbar"><a href="/">{site}</a> <a href="/policy/">政策库</a> <a href="/market/">市场</a></div>
<article><h1>{text(document.title)}</h1><div class="byline">{document.published} 转载自：{document.site}网站</div>
<section class="content">
{content}</section></article>
<div class="ads">扫码订阅每日简报</div></body></html>
'''.encode('utf-8')
