import { expect } from '@open-wc/testing';

import { arabic } from '../../src/locales/ar.js';
import { german } from '../../src/locales/de.js';
import { english } from '../../src/locales/en.js';
import { spanish } from '../../src/locales/es.js';
import { french } from '../../src/locales/fr.js';
import type { Translation } from '../../src/locales/translation.js';
import { chinese } from '../../src/locales/zh-cn.js';

const keys = Object.keys(english).sort();

for (const translation of [arabic, german, spanish, french, chinese]) {
  describe(`The translation ${translation.$code}`, () => {
    it('lacks no term', () => {
      expect(keys.filter((key) => !(key in translation))).to.deep.equal([]);
    });

    it('has no term that English lacks', () => {
      const own = Object.keys(translation).filter((key) => !key.startsWith('$'));
      expect(own.filter((key) => !keys.includes(key))).to.deep.equal([]);
    });

    it('has a text where English has a text, and a function where English has one', () => {
      const kinds = (terms: object): string[] =>
        keys.map((key) => `${key}: ${typeof (terms as Record<string, unknown>)[key]}`);
      expect(kinds(translation)).to.deep.equal(kinds(english));
    });

    it('has no empty text, which would count as missing', () => {
      const texts = Object.entries(translation as Translation & Record<string, unknown>);
      expect(texts.filter(([, text]) => text === '').map(([key]) => key)).to.deep.equal([]);
    });

    it('is not English under another name', () => {
      const sentences = keys.filter((key) => {
        const text = (english as unknown as Record<string, unknown>)[key];
        return typeof text === 'string' && text.includes(' ');
      });
      expect(sentences.length).to.be.above(20);
      const same = sentences.filter(
        (key) =>
          (translation as unknown as Record<string, unknown>)[key] ===
          (english as unknown as Record<string, unknown>)[key],
      );
      expect(same).to.deep.equal([]);
    });
  });
}
