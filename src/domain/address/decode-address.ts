/**
 * The name of a file as an address writes it; what is no address names no file that exists, and stays as it is.
 * @example decodeAddress('foto/rapat%20kerja.png')  // 'foto/rapat kerja.png'
 */
export function decodeAddress(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}
