/** Milliseconds that this process has computed so far: unlike the clock, the same whatever else the machine is doing. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
