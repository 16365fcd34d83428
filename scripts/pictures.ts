// npm run pictures: the pictures of the README, taken from the stand-in so that they stay true.
import { openSettings, takePictures } from './show.ts';

for (const [language, prefix] of [
  ['en', ''],
  ['ja', 'ja-'],
] as const) {
  const scene = await openSettings(language);
  await takePictures(scene, 'docs/pictures', prefix);
  await scene.browser.close();
  await scene.gmail.close();
}
