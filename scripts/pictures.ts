// npm run pictures: the pictures of the README and of the stores, taken from the stand-in so that they stay true.
import { openSettings, takeBouncePicture, takePictures } from './show.ts';
import { drawStorePictures } from './store-pictures.ts';

for (const [language, prefix] of [
  ['en', ''],
  ['ja', 'ja-'],
] as const) {
  const scene = await openSettings(language);
  await takePictures(scene, 'docs/pictures', prefix);
  await takeBouncePicture(scene, 'docs/pictures', prefix);
  await scene.browser.close();
  await scene.gmail.close();
}
await drawStorePictures();
