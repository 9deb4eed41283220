export default {
  title: 'relu-elements in Docusaurus',
  url: 'https://example.com',
  baseUrl: '/',
  clientModules: ['./src/relu.js'],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
