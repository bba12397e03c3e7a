import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Without these Chromium looks for outside hosts, and as root it does not start. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of an installed Chrome or Chromium; BROWSER_PATH wins. Throws in CI when there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.BROWSER_PATH !== undefined) return env.BROWSER_PATH;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...elsewhere].find(runnable);
  if (found === undefined && env.CI !== undefined)
    throw new Error('No Chrome or Chromium found and CI is set: install one or set BROWSER_PATH.');
  if (found === undefined)
    process.stderr.write(
      'No Chrome or Chromium found: browser tests are skipped (install one, or set BROWSER_PATH).\n',
    );
  return found;
}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
