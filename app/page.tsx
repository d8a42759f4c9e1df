export default function HomePage() {
  return <main>Справка</main>;
}
