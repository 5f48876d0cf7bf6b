export default function HomePage() {
  return <h1>Footnote</h1>
}
