/** Lets the browser fetch an address of the own origin as a file, under the name the server gives it. */
export function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
