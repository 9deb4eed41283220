import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { createPackage, packageFiles, packageFormats } from '../../src/packaging/index.js';
import type { PackageFormat, PackageRequest } from '../../src/packaging/index.js';

const script = new TextEncoder().encode('void 0;');
const lesson: PackageRequest = {
  format: 'scorm12',
  element: 'relu-slider-exercise',
  attributes: { target: '0,2 1,0 2,1 3,4' },
  units: [],
  language: 'en',
  title: 'Bends',
  caption: '',
  files: { 'relu-elements.classic.js': script, 'lms.classic.js': script, 'relu.css': script },
};
const manifestNames = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
};
const namespaces = {
  adlcp2004: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlcp12: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  imscp2004: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  imscp12: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
  cmi5: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
};

function textOf(request: PackageRequest, name: string): string {
  return new TextDecoder().decode(packageFiles(request)[name]);
}

function manifestOf(request: PackageRequest): Document {
  const text = textOf(request, manifestNames[request.format]);
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  assert.isNull(manifest.querySelector('parsererror'), text);
  return manifest;
}

function only(manifest: Document, namespace: string, name: string): Element {
  const found = manifest.getElementsByTagNameNS(namespace, name);
  assert.lengthOf(found, 1, name);
  return found[0];
}

describe('the manifests of packages', () => {
  it('of SCORM 1.2 names its schema, and leaves passing to the page', () => {
    const manifest = manifestOf(lesson);
    const { imscp12, adlcp12 } = namespaces;
    assert.equal(manifest.documentElement.namespaceURI, imscp12);
    assert.equal(only(manifest, imscp12, 'schema').textContent, 'ADL SCORM');
    assert.equal(only(manifest, imscp12, 'schemaversion').textContent, '1.2');
    assert.lengthOf(manifest.getElementsByTagNameNS(adlcp12, 'masteryscore'), 0);
    const resource = only(manifest, imscp12, 'resource');
    assert.equal(resource.getAttributeNS(adlcp12, 'scormtype'), 'sco');
    assert.equal(resource.getAttribute('type'), 'webcontent');
  });

  it('of SCORM 2004 names the 4th edition, and leaves completing and passing to the page', () => {
    const manifest = manifestOf({ ...lesson, format: 'scorm2004' });
    const { imscp2004, adlcp2004, imsss } = namespaces;
    assert.equal(only(manifest, imscp2004, 'schemaversion').textContent, '2004 4th Edition');
    assert.lengthOf(manifest.getElementsByTagNameNS(imsss, 'minNormalizedMeasure'), 0);
    const controls = only(manifest, imsss, 'deliveryControls');
    assert.equal(controls.getAttribute('completionSetByContent'), 'true');
    assert.equal(controls.getAttribute('objectiveSetByContent'), 'true');
    const resource = only(manifest, imscp2004, 'resource');
    assert.equal(resource.getAttributeNS(adlcp2004, 'scormType'), 'sco');
  });

  it('of cmi5 has a course and one unit in the order of the schema', () => {
    const manifest = manifestOf({ ...lesson, format: 'cmi5', language: 'de' });
    const unit = only(manifest, namespaces.cmi5, 'au');
    const names = Array.from(unit.children, ({ localName }) => localName);
    assert.deepEqual(names, ['title', 'description', 'url']);
    assert.equal(unit.querySelector('url')!.textContent, 'index.html');
    assert.equal(unit.getAttribute('moveOn'), 'CompletedAndPassed');
    assert.equal(unit.getAttribute('masteryScore'), '1');
    assert.equal(unit.querySelector('langstring')!.getAttribute('lang'), 'de');
    const ids = [only(manifest, namespaces.cmi5, 'course').id, unit.id];
    for (const id of ids) {
      assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    assert.notEqual(ids[0], ids[1]);
  });

  for (const format of ['scorm12', 'scorm2004'] as const) {
    it(`of ${format} list every file and identify each part by a name of its own`, () => {
      const request = { ...lesson, format };
      const manifest = manifestOf(request);
      const listed = Array.from(manifest.querySelectorAll('file'), (file) =>
        file.getAttribute('href'),
      );
      const others = Object.keys(packageFiles(request)).filter(
        (name) => name !== 'imsmanifest.xml',
      );
      assert.sameMembers(listed, others);
      const identifiers = Array.from(manifest.querySelectorAll('[identifier]'), (part) =>
        part.getAttribute('identifier')!,
      );
      assert.equal(new Set(identifiers).size, identifiers.length);
      for (const identifier of identifiers) assert.match(identifier, /^[A-Za-z_][\w.-]*$/);
      const item = manifest.querySelector('item')!;
      assert.include(identifiers, item.getAttribute('identifierref'));
    });

    it(`of ${format} make an asset of what is not graded`, () => {
      const manifest = manifestOf({ ...lesson, format, element: 'relu-trainer' });
      const resource = manifest.querySelector('resource')!;
      const type = format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
      assert.equal(resource.getAttribute(type), 'asset');
    });

    it(`of ${format} end a title after 200 characters, and not within one`, () => {
      for (const title of ['x'.repeat(201), `${'x'.repeat(199)}🙂`, '&'.repeat(300)]) {
        const shown = manifestOf({ ...lesson, format, title }).querySelector('title')!.textContent!;
        assert.isAtMost(shown.length, 200);
        assert.isTrue(title.startsWith(shown));
        assert.isAtLeast(shown.length, 199);
      }
    });

    it(`of ${format} name files as addresses do`, () => {
      const files = { ...lesson.files, 'a b/ü%#?.js': script };
      const manifest = manifestOf({ ...lesson, format, files });
      const hrefs = Array.from(manifest.querySelectorAll('file'), (file) =>
        file.getAttribute('href')!,
      );
      assert.include(hrefs, 'a%20b/%C3%BC%25%23%3F.js');
    });
  }

  it('and pages bring back titles and attributes of any text', () => {
    const awkward = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', `"'&<>`, '&amp;', '\u0000\u0007\t\n\r', 'ü 中 ع 🙂', ']]>'),
    );
    fc.assert(
      fc.property(awkward, awkward, fc.constantFrom(...packageFormats), (title, target, format) => {
        const request = { ...lesson, title, caption: title, attributes: { target }, format };
        const inManifest = manifestOf(request).querySelector('title')!;
        assert.equal(inManifest.textContent!.trim(), escapable(title).trim());
        const page = new DOMParser().parseFromString(textOf(request, 'index.html'), 'text/html');
        const figure = page.querySelector('relu-slider-exercise')!;
        assert.equal(figure.getAttribute('target'), escapable(target));
        assert.equal(page.querySelectorAll('script').length, 2);
        if (title !== '') assert.equal(figure.firstElementChild!.textContent, escapable(title));
      }),
    );
  });
});

/** CRC-32 as PKWARE's note on zips defines it, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe('a package', () => {
  const formats: readonly PackageFormat[] = packageFormats;
  it('holds its files as they were given, and is the same bytes again', () => {
    for (const format of formats) {
      const zip = createPackage({ ...lesson, format });
      assert.deepEqual(createPackage({ ...lesson, format }), zip);
      assert.deepEqual(unzipSync(zip), packageFiles({ ...lesson, format }));
    }
  });

  it('records in its directory the checksum of every file', () => {
    const zip = createPackage(lesson);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const files = packageFiles(lesson);
    const end = zip.length - 22;
    assert.equal(view.getUint32(end, true), 0x06054b50);
    let at = view.getUint32(end + 16, true);
    const names: string[] = [];
    while (at < end) {
      assert.equal(view.getUint32(at, true), 0x02014b50);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
      names.push(name);
      assert.equal(view.getUint32(at + 16, true), crc32(files[name]), name);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    assert.deepEqual(names, Object.keys(files));
  });

  it('has a page that loads only files of the package, and nothing inline', () => {
    const names = Object.keys(packageFiles(lesson));
    const page = new DOMParser().parseFromString(textOf(lesson, 'index.html'), 'text/html');
    for (const each of page.querySelectorAll('script')) {
      assert.include(names, each.getAttribute('src'));
      assert.equal(each.textContent, '');
      assert.isFalse(each.hasAttribute('type'));
    }
    for (const each of page.querySelectorAll('link')) {
      assert.include(names, each.getAttribute('href'));
    }
    assert.isNull(page.querySelector('style, [style]'));
  });

  it('talks to the platform by the standard that it is made for', () => {
    for (const format of formats) {
      const text = textOf({ ...lesson, format }, 'index.html');
      const page = new DOMParser().parseFromString(text, 'text/html');
      const recorder = page.querySelector<HTMLElement>('script[src="lms.classic.js"]')!;
      assert.equal(recorder.dataset.adapter, format);
    }
  });

  it('has no script that records where nothing is graded', () => {
    for (const format of formats) {
      const trainer = { ...lesson, format, element: 'relu-trainer', attributes: {} };
      assert.notProperty(packageFiles(trainer), 'lms.classic.js');
      assert.property(packageFiles(trainer), 'relu-elements.classic.js');
      assert.notInclude(textOf(trainer, 'index.html'), 'lms.classic.js');
    }
  });

  it('takes no file in the place of one of its own', () => {
    for (const name of ['imsmanifest.xml', 'cmi5.xml', 'index.html', 'page.css']) {
      const request = { ...lesson, files: { ...lesson.files, [name]: script } };
      assert.throws(() => createPackage(request), RangeError, name);
    }
  });

  it('says how its page is written', () => {
    const arabic = { ...lesson, language: 'ar' };
    const page = new DOMParser().parseFromString(textOf(arabic, 'index.html'), 'text/html');
    assert.equal(page.documentElement.lang, 'ar');
    assert.equal(page.documentElement.dir, 'rtl');
    assert.equal(page.title, 'Bends');
  });
});

/** A text as XML 1.0 can hold it, character by character of its production Char. */
function escapable(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    const isChar =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isChar ? character : '\ufffd';
  }).join('');
}
