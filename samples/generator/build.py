#!/usr/bin/env python3
"""Rebuilds samples/files, samples/crawl.warc.gz and samples/expected.jsonl from truth/, catalogue.tsv and targets.tsv.

Needs Debian's python3-reportlab, python3-docx, fonts-lxgw-wenkai and, for the one DOC, libreoffice-writer-nogui, for the one scan, poppler-utils.
usage: /usr/bin/python3 samples/generator/build.py
"""
import json
import re

import crawl
import office
import pages
from material import FILES, HERE, SAMPLES, documents, read_table

YUNXI_FIRST_FIGURES = {
    '非化石能源消费比重达到23%左右': '非化石能源消费比重达到22.5%左右',
    '分别达到420万千瓦和700万千瓦以上': '分别达到400万千瓦和680万千瓦以上',
    '（PUE）不高于1.25': '（PUE）不高于1.3',
}
LIST_PAGE = 'https://www.yunxi.gov.example/col/col1301/index.html'
SCRIPT_PAGE = 'https://www.yunxi.gov.example/app/index.html'
SHORT_LINK = 'http://www.yunxi.gov.example/tandafeng'
MIRROR = 'https://www.lvye-news.example/policy/2023/0213/1182.html'
GONE = 'https://www.songlan.gov.example/xxgk/zfwj/201906/t20190611_40012.html'
BROKEN = 'https://www.songlan.gov.example/xxgk/zfbwj/202405/P020240513358811.pdf'
LOGO = 'https://www.yunxi.gov.example/images/logo.png'


def media_type(document):
    return 'text/html; charset=' + document.declared if document.declared else 'text/html'


def first_figures(paragraphs):
    """The page of the first capture: the same document before three figures were revised."""
    found = set()
    lines = []
    for line in paragraphs:
        for revised, original in YUNXI_FIRST_FIGURES.items():
            if revised in line:
                found.add(revised)
                line = line.replace(revised, original)
        lines.append(line)
    assert found == set(YUNXI_FIRST_FIGURES), found
    return lines


def cover(document):
    return ['各县（区）人民政府，市政府各部门：', f'现将《{document.title}》印发给你们，请认真组织实施。', document.issuer, '2023年3月15日']


def signed(document):
    """The date under the document, ISO, or None."""
    dates = [re.fullmatch(r'(\d{4})年(\d{1,2})月(\d{1,2})日', line) for line in document.paragraphs]
    return next(('{}-{:0>2}-{:0>2}'.format(*date.groups()) for date in dates if date), None)


def list_page():
    items = ''.join(f'<li><a href="/art/2022/{month}/1/art_1301_{month}.html">关于{month}月份政务信息公开情况的通报</a><span>2022-{month:02d}-01</span></li>'
                    for month in range(1, 13))
    return f'<html><head><meta charset="utf-8"><title>规范性文件</title></head><body><ul class="list">{items}</ul><p>共37页 下一页 尾页</p></body></html>'.encode()


def script_page():
    return b'<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><div id="app"></div><script src="/static/app.4f1c.js"></script></body></html>'


def write_crawl(by_id):
    target = crawl.Crawl()
    target.response(LIST_PAGE, list_page(), 'text/html; charset=utf-8')
    for document in by_id.values():
        if not document.url:
            continue
        paragraphs = document.paragraphs
        if document.doc == 's02':
            paragraphs = first_figures(paragraphs)
        if document.attachment:
            paragraphs = cover(document)
        coding = {'s01': 'gzip', 's10': 'chunked'}.get(document.doc)
        page = pages.render(document, paragraphs)
        if document.doc == 's20':
            page = page.replace(b'</div></div>\n<div class="share">', f'<p>附件：<a href="{BROKEN}">成员名单.pdf</a></p>\n</div></div>\n<div class="share">'.encode(), 1)
        target.response(document.url, page, media_type(document), coding=coding)
        if document.attachment:
            target.response(document.attachment, office.pdf(document, running_head=False), 'application/pdf')
    target.response(SHORT_LINK, b'', 'text/html', status='301 Moved Permanently', Location=by_id['s02'].url)
    target.response(GONE, b'<html><head><title>404</title></head><body>404 Not Found</body></html>', 'text/html', status='404 Not Found')
    target.response(MIRROR, pages.mirror(by_id['s03'], '绿野资讯'), 'text/html; charset=utf-8')
    target.response(BROKEN, office.pdf(by_id['s11'], running_head=False)[:9000], 'application/pdf')
    target.response(LOGO, crawl.logo(), 'image/png')
    target.response(SCRIPT_PAGE, script_page(), 'text/html; charset=utf-8')
    target.response(by_id['s02'].url, pages.render(by_id['s02'], by_id['s02'].paragraphs), media_type(by_id['s02']), date=crawl.SECOND)
    target.not_modified(by_id['s01'].url)
    target.same_payload(by_id['s16'].url, media_type(by_id['s16']))
    (SAMPLES / 'crawl.warc.gz').write_bytes(target.content())


def write_files(by_id):
    FILES.mkdir(exist_ok=True)
    writers = {'docx': office.docx, 'doc': office.doc, 'scan': office.scan, 'txt': office.plain_text,
               'pdf': lambda document: office.pdf(document, running_head=True),
               'html': lambda document: pages.render(document, document.paragraphs)}
    archives = {}
    for document in by_id.values():
        if document.url:
            continue
        content = writers[document.form](document)
        name, _, inner = document.member.partition('!/')
        if inner:
            archives.setdefault(name, []).append((inner, content))
        else:
            (FILES / name).write_bytes(content)
    for name, members in archives.items():
        (FILES / name).write_bytes(office.archive(members))


def write_expected(by_id):
    targets = {}
    for row in read_table(HERE / 'targets.tsv'):
        document = by_id[row['doc']]
        assert any(row['evidence'] in line for line in document.paragraphs), row
        targets.setdefault(row['doc'], []).append({
            'indicator': row['indicator'], 'canonical': row['canonical'] or None, 'comparator': row['comparator'],
            'value': float(row['value']) if row['value'] else None, 'unit': row['unit'],
            'deadline': int(row['deadline']) if row['deadline'] else None,
            'baseline': int(row['baseline']) if row['baseline'] else None, 'evidence': row['evidence']})
    with open(SAMPLES / 'expected.jsonl', 'w', encoding='utf-8') as out:
        for document in by_id.values():
            line = {
                'id': document.doc, 'file': document.member if document.url else 'files/' + document.member,
                'url': document.url or None, 'attachment': document.attachment or None, 'title': document.title,
                'region': document.region, 'issuer': document.issuer, 'documentNumber': document.number or None,
                'published': document.published or None, 'signed': signed(document), 'form': document.form, 'template': document.template or None,
                'declaredEncoding': document.declared or None, 'encoding': document.encoding,
                'versions': 2 if document.doc == 's02' else 1, 'mirror': MIRROR if document.doc == 's03' else None,
                'chars': sum(map(len, document.paragraphs)), 'expectedTargets': targets.get(document.doc, [])}
            out.write(json.dumps(line, ensure_ascii=False) + '\n')


def main():
    by_id = {document.doc: document for document in documents()}
    write_files(by_id)
    write_crawl(by_id)
    write_expected(by_id)


if __name__ == '__main__':
    main()
