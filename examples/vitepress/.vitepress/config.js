import { defineConfig } from 'vitepress';

const isCustomElement = (tag) => tag.startsWith('relu-');

export default defineConfig({
  title: 'relu-elements in VitePress',
  outDir: 'site',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vue: { template: { compilerOptions: { isCustomElement } } },
});
