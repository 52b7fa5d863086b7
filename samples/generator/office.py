"""PDF, DOCX, DOC, TXT and ZIP samples. Same input, same bytes, except for the DOC that LibreOffice writes."""
import io
import shutil
import subprocess
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from material import blocks, is_heading, is_signature

# LXGW WenKai, SIL Open Font License 1.1 (permits embedding); Debian: fonts-lxgw-wenkai. reportlab embeds the used glyphs alone.
FONT = '/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf'
EPOCH = (2026, 1, 1, 0, 0, 0)


def pdf(document, running_head):
    """A4 pages in the measures of GB/T 9704 with embedded font and text layer, page numbers, and a running head where wanted."""
    rl_config.invariant = 1
    pdfmetrics.registerFont(TTFont('WenKai', FONT))
    base = ParagraphStyle('body', fontName='WenKai', fontSize=16, leading=28, firstLineIndent=32, wordWrap='CJK')
    styles = {
        'body': base,
        'title': ParagraphStyle('title', parent=base, fontSize=22, leading=36, alignment=1, firstLineIndent=0, spaceAfter=10),
        'heading': ParagraphStyle('heading', parent=base, fontSize=17, spaceBefore=6),
        'right': ParagraphStyle('right', parent=base, alignment=2, firstLineIndent=0),
        'cell': ParagraphStyle('cell', parent=base, fontSize=10, leading=14, firstLineIndent=0),
    }
    flow = [Paragraph(document.title, styles['title'])]
    for kind, content in blocks(document.paragraphs):
        if kind == 'table':
            rows = [[Paragraph(cell, styles['cell']) for cell in row] for row in content]
            flow.append(Table(rows, style=[('GRID', (0, 0), (-1, -1), 0.5, 'black')]))
        else:
            style = 'heading' if is_heading(content) else 'right' if is_signature(content) else 'body'
            flow.append(Paragraph(content, styles[style]))

    def furniture(page, _):
        page.setFont('WenKai', 10)
        page.drawCentredString(A4[0] / 2, 14 * mm, f'— {page.getPageNumber()} —')
        if running_head:
            page.drawString(28 * mm, A4[1] - 16 * mm, document.title)

    out = io.BytesIO()
    template = SimpleDocTemplate(out, pagesize=A4, leftMargin=28 * mm, rightMargin=26 * mm, topMargin=37 * mm, bottomMargin=35 * mm,
                                 title=document.title, author=document.issuer)
    template.build(flow, onFirstPage=furniture, onLaterPages=furniture)
    return out.getvalue()


def scan(document):
    """The pages of the PDF as pictures of 120 dpi without any text, as from a scanner."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / 'source.pdf'
        source.write_bytes(pdf(document, running_head=False))
        subprocess.run([shutil.which('pdftoppm'), '-r', '120', '-gray', '-jpeg', '-jpegopt', 'quality=60', str(source), f'{folder}/page'],
                       check=True, capture_output=True)
        out = io.BytesIO()
        pages = canvas.Canvas(out, pagesize=A4, invariant=1)
        for picture in sorted(Path(folder).glob('page*.jpg')):
            pages.drawImage(str(picture), 0, 0, *A4)
            pages.showPage()
        pages.save()
        return out.getvalue()


def docx(document):
    word = Word()
    word.core_properties.title = document.title
    word.core_properties.author = document.issuer
    word.core_properties.created = word.core_properties.modified = datetime(*EPOCH)
    word.add_heading(document.title, level=0).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, content in blocks(document.paragraphs):
        if kind == 'table':
            table = word.add_table(rows=0, cols=len(content[0]), style='Table Grid')
            for row in content:
                for cell, value in zip(table.add_row().cells, row):
                    cell.text = value
        elif is_heading(content):
            word.add_heading(content, level=1 if content[0] != '（' else 2)
        else:
            paragraph = word.add_paragraph(content)
            if is_signature(content):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    raw = io.BytesIO()
    word.save(raw)
    with zipfile.ZipFile(raw) as members:
        return archive([(info.filename, members.read(info)) for info in members.infolist()])


def doc(document):
    """The DOCX converted to Word 97 format by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / 'source.docx'
        source.write_bytes(docx(document))
        subprocess.run([shutil.which('soffice'), f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'doc',
                        '--outdir', folder, str(source)], check=True, capture_output=True)
        return (Path(folder) / 'source.doc').read_bytes()


def plain_text(document):
    return '\r\n'.join([document.title, *document.paragraphs]).encode(document.encoding) + b'\r\n'


def archive(members):
    """A ZIP of (name, bytes) with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as target:
        for name, content in members:
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return out.getvalue()
