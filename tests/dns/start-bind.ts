import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { hostileZones } from './hostile';
import { namedConf } from './named-conf';

const ZONES = path.join(import.meta.dirname, 'zones');

export interface Question {
  name: string;
  type: string;
}

export interface Certificate {
  cert: string;
  key: string;
}

/** Starts `named` with the zones beside this file and hostile ones, on a port of loopback, over HTTPS only. */
export async function startBind(
  named: string,
  port: number,
  { cert, key }: Certificate,
  onQuestion: (one: Question) => void,
) {
  const directory = await mkdtemp(path.join(tmpdir(), 'named-'));
  const files = (await readdir(ZONES)).filter((file) => file.endsWith('.zone'));
  const made = Object.entries(hostileZones());
  const zones = [
    ...files.map((file) => ({ name: file === 'root.zone' ? '.' : path.basename(file, '.zone'), file })),
    ...made.map(([name]) => ({ name, file: `${name}.made` })),
  ];
  await Promise.all([
    ...files.map((file) => copyFile(path.join(ZONES, file), path.join(directory, file))),
    ...made.map(([name, zone]) => writeFile(path.join(directory, `${name}.made`), zone)),
    writeFile(path.join(directory, 'cert.pem'), cert),
    writeFile(path.join(directory, 'key.pem'), key),
    writeFile(path.join(directory, 'named.conf'), namedConf(port, directory, zones)),
    // AppArmor (Debian, Ubuntu) lets /usr/sbin/named read /etc/bind only; it knows it by its path.
    copyFile(named, path.join(directory, 'named')),
  ]);
  const arguments_ = ['-g', '-4', '-n', '1', '-c', path.join(directory, 'named.conf')];
  const child = spawn(path.join(directory, 'named'), arguments_, { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilRunning(child, onQuestion);
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

async function untilRunning(child: ChildProcess, onQuestion: (one: Question) => void): Promise<void> {
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error(`named did not start:\n${lines.join('\n')}`));
    child.once('error', reject);
    child.once('exit', fail);
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      const [, name, type] = / query: (\S+) IN (\S+) /.exec(line) ?? [];
      if (name && type) return onQuestion({ name: name.toLowerCase(), type });
      lines.push(line);
      if (/ running$/.test(line)) resolve();
    });
  });
  const failed = lines.filter(
    (line) => line.includes('not loaded due to errors') && !line.includes('servfail.example'),
  );
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
