"""Writes the crawl: one gzip member a record, as crawlers do."""
import base64
import gzip
import hashlib
import io
import struct
import uuid
import zlib

NAMESPACE = uuid.UUID('5f0c7a52-3d1e-4b7f-9a49-0d8c1a6f2b11')
FIRST, SECOND = '2026-03-02T08:00:00Z', '2026-06-08T08:00:00Z'


class Crawl:
    def __init__(self):
        self.out = io.BytesIO()
        self.count = 0
        self.digests = {}
        self.record('warcinfo', None, FIRST, 'application/warc-fields',
                    'software: samples/generator\r\nformat: WARC File Format 1.1\r\ndescription: invented sites\r\n'.encode())

    def record(self, kind, url, date, content_type, block, **extra):
        self.count += 1
        fields = [('WARC-Type', kind), ('WARC-Record-ID', f'<urn:uuid:{uuid.uuid5(NAMESPACE, str(self.count))}>'),
                  ('WARC-Date', date)]
        if url:
            fields.append(('WARC-Target-URI', url))
        fields += [(name.replace('_', '-'), value) for name, value in extra.items()]
        fields += [('Content-Type', content_type), ('Content-Length', str(len(block)))]
        header = 'WARC/1.1\r\n' + ''.join(f'{name}: {value}\r\n' for name, value in fields) + '\r\n'
        self.out.write(gzip.compress(header.encode() + block + b'\r\n\r\n', mtime=0))

    def response(self, url, payload, content_type, status='200 OK', date=FIRST, coding=None, **headers):
        """An HTTP response; coding 'gzip' compresses the body, 'chunked' transfers it in chunks."""
        digest = 'sha1:' + base64.b32encode(hashlib.sha1(payload).digest()).decode()
        lines = [f'HTTP/1.1 {status}', f'Content-Type: {content_type}'] + [f'{name}: {value}' for name, value in headers.items()]
        sent = payload
        if coding == 'gzip':
            sent = gzip.compress(payload, mtime=0)
            lines.append('Content-Encoding: gzip')
        if coding == 'chunked':
            sent = b''.join(b'%x\r\n%s\r\n' % (len(part), part) for part in split(payload, 4096)) + b'0\r\n\r\n'
            lines.append('Transfer-Encoding: chunked')
        else:
            lines.append(f'Content-Length: {len(sent)}')
        block = '\r\n'.join(lines).encode() + b'\r\n\r\n' + sent
        self.digests[url] = (digest, date)
        self.record('response', url, date, 'application/http;msgtype=response', block,
                    WARC_Payload_Digest='sha1:' + base64.b32encode(hashlib.sha1(sent).digest()).decode())

    def not_modified(self, url, date=SECOND):
        self.record('revisit', url, date, 'application/http;msgtype=response', b'HTTP/1.1 304 Not Modified\r\n\r\n',
                    WARC_Profile='http://netpreserve.org/warc/1.1/revisit/server-not-modified')

    def same_payload(self, url, content_type, date=SECOND):
        digest, first = self.digests[url]
        block = f'HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n'.encode()
        self.record('revisit', url, date, 'application/http;msgtype=response', block,
                    WARC_Profile='http://netpreserve.org/warc/1.1/revisit/identical-payload-digest', WARC_Payload_Digest=digest,
                    WARC_Refers_To_Target_URI=url, WARC_Refers_To_Date=first)

    def content(self):
        return self.out.getvalue()


def split(payload, size):
    return [payload[start:start + size] for start in range(0, len(payload), size)]


def logo():
    """A 24 x 24 one-colour PNG."""
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    rows = b''.join(b'\0' + b'\x99\x00\x00' * 24 for _ in range(24))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 24, 24, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
