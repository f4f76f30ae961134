import net from 'node:net';

/** Unit tests reach this machine only: a test that needs the internet is a test nobody can trust. */
const LOCAL = new Set(['localhost', '127.0.0.1', '::1', undefined]);

const { connect } = Object.getOwnPropertyDescriptors(net.Socket.prototype);
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  const target: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof target === 'object' && target !== null && 'host' in target) {
    const host = String(target.host);
    if (!LOCAL.has(host)) throw new Error(`unit tests have no network: connection to ${host}`);
  }
  if (connect.value === undefined) throw new Error('this Node has no Socket.connect');
  return Reflect.apply(connect.value, this, args);
};
