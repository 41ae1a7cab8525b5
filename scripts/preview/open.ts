// How does an address come up in a browser where somebody sits at a desktop? Where nobody does, nothing happens.

import {spawn} from 'node:child_process';

export function openInBrowser(address: string): void {
  const command = commandFor(process.platform);
  if (!command) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, address], {detached: true, stdio: 'ignore'});
  // No such program: the address has been printed, which is enough.
  child.on('error', () => child.removeAllListeners());
  child.unref();
}

function commandFor(platform: NodeJS.Platform): [string, ...string[]] | undefined {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // "start" takes its first quoted word for a window's title.
      return ['cmd', '/c', 'start', ''];
    default:
      return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
  }
}
