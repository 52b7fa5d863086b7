"""The material all samples are made of: the catalogue, the texts and the regions."""
import csv
import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent
TRUTH = SAMPLES / 'truth'
FILES = SAMPLES / 'files'


def read_table(path):
    with open(path, encoding='utf-8', newline='') as lines:
        return list(csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE))


@dataclass(frozen=True)
class Document:
    """One row of catalogue.tsv; empty strings mean: not there."""
    doc: str
    title: str
    region: str
    issuer: str
    number: str
    published: str
    form: str
    template: str
    declared: str
    encoding: str
    member: str
    url: str
    attachment: str

    @property
    def paragraphs(self):
        return (TRUTH / f'{self.doc}.txt').read_text(encoding='utf-8').splitlines()

    @property
    def site(self):
        """The region's portal, or the department's own site where the host says so."""
        return self.issuer if re.match(r'https?://(fgw|zjj|zjt)\.', self.url) else f'{self.region}人民政府'

    @property
    def index_number(self):
        """An index number as portals print it: an organisation code (region code inside) and a running number."""
        year = self.published[:4]
        return f'11{region_code(self.region)}MB0000{int(self.doc[1:]):03d}X/{year}-{int(self.doc[1:]):05d}'


def documents():
    return [Document(**row) for row in read_table(HERE / 'catalogue.tsv')]


def region_code(name):
    return next(row['code'] for row in read_table(SAMPLES / 'regions.tsv') if row['name'] == name)


def blocks(paragraphs):
    """Groups paragraphs: yields ('p', text) or ('table', rows), where tab-separated lines are table rows."""
    rows = []
    for paragraph in paragraphs:
        if '\t' in paragraph:
            rows.append(paragraph.split('\t'))
            continue
        if rows:
            yield 'table', rows
            rows = []
        yield 'p', paragraph
    if rows:
        yield 'table', rows


HEADING = re.compile(r'^(第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）[^。]*$|专栏|表\d|前言$)')


def is_heading(text):
    return bool(HEADING.match(text)) and len(text) < 40


def is_signature(text):
    return len(text) < 24 and bool(re.search(r'^\d{4}年\d{1,2}月(\d{1,2}日)?$|(人民政府|办公室|委员会|局|厅)$', text)) and '。' not in text
