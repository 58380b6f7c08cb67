import sharp from 'sharp';

const red = { r: 220, g: 20, b: 20 };
const blue = { r: 20, g: 20, b: 220 };

/** Forty pixels wide and twenty high: the left half red, the right half blue. */
const redAndBlue = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: blue } }).composite([
    {
      input: { create: { width: 20, height: 20, channels: 3, background: red } },
      left: 0,
      top: 0,
    },
  ]);

/** As a telephone held on its side takes it: to be turned, and telling where and with what. */
export const photograph = (): Promise<Buffer> =>
  redAndBlue()
    .withExif({
      IFD0: { Make: 'Storstads kamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 19/1 46/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();

export const picture = (type: 'png' | 'webp'): Promise<Buffer> =>
  redAndBlue()
    .withExif({ IFD0: { Make: 'Storstads kamera' } })
    .toFormat(type)
    .toBuffer();

export const pdf = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
);

/** The first bytes of a program for Windows. */
export const program = Buffer.concat([
  Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'),
  Buffer.alloc(4096, 0x90),
]);

export const formWith = (bytes: Uint8Array, name: string, field = 'file'): FormData => {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)]), name);
  return form;
};
