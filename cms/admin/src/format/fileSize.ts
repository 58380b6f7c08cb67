const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

/** Bytes as a person reads them: "812 kB", "1,2 MB". */
export const formatFileSize = (bytes: number, locale: string): string => {
  const [amount, unit] =
    bytes < megabyte
      ? [Math.max(1, Math.round(bytes / kilobyte)), 'kilobyte']
      : [bytes / megabyte, 'megabyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(amount);
};
