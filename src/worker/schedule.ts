const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Calls back in a later task, after at least `delay` milliseconds. Without a delay it goes through a
 * MessageChannel, because timers are held up to 4 ms each, and to a second in a hidden page.
 */
export function schedule(callback: () => void, delay: number): void {
  if (delay > 0) {
    setTimeout(callback, delay);
    return;
  }
  waiting.push(callback);
  channel ??= openChannel();
  channel.port2.postMessage(undefined);
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()?.();
  return opened;
}
