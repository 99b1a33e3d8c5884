/** Milliseconds of a call, the median of several; enough calls to be warm, as few as fit into `most` milliseconds. */
export function timeOf(run, { least = 3, most = 1500 } = {}) {
  const times = [];
  const begin = performance.now();
  while (times.length < least || (performance.now() - begin < most && times.length < 60)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

export function quantile(times, q) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

export function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/**
 * As `timeOf`, in time of the processor, helper threads included: a tenth of the calls take no longer. Other work on a shared
 * machine slows some calls down and never makes one faster.
 */
export function processorTimeOf(run, { least = 3, most = 1500 } = {}) {
  const times = [];
  const begin = performance.now();
  while (times.length < least || performance.now() - begin < most) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return quantile(times, 0.1);
}
