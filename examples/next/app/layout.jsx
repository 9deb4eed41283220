import 'relu-elements/relu.css';

export const metadata = {
  title: 'relu-elements in Next.js',
  icons: { icon: 'data:,' },
};

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
