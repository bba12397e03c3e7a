/** Connections to receivers: kept while they are of use, and ended with whatever went wrong on them. */
import type { LookupFunction, Socket } from 'node:net';
import type * as Library from 'undici';

/** One connection at most, which undici opens when there is something to send and closes when it rests too long. */
export interface Connection {
  readonly origin: string;
  readonly client: Library.Client;
  /** Ends it, with all that runs or waits on it, even while it is still connecting. */
  readonly drop: () => Promise<void>;
}

export interface Connections {
  /** One that rests, or a new one. */
  readonly take: (origin: string) => Connection;
  readonly giveBack: (connection: Connection) => void;
  readonly drop: (connection: Connection) => void;
  readonly close: () => Promise<void>;
}

/** How many rest in all, whether their sockets are still open or not. */
const MAX_RESTING = 256;

type Undici = typeof Library;

/** Undici has pools of its own. They are passed over, since they connect once more after each request that was given up. */
export function openConnections(undici: Undici, lookup: LookupFunction): Connections {
  const connector = undici.buildConnector({ lookup, timeout: 0 });
  const all = new Set<Connection>();
  const resting = new Map<string, Connection[]>();
  let restingCount = 0;

  const drop = (connection: Connection) => {
    all.delete(connection);
    void connection.drop();
  };
  /** The map's first origin is the one that has rested longest. */
  const dropLongestResting = () => {
    for (const [origin, [first, ...others]] of resting) {
      if (others.length === 0) resting.delete(origin);
      else resting.set(origin, others);
      if (first === undefined) continue;
      restingCount -= 1;
      return drop(first);
    }
  };
  return {
    take: (origin) => {
      const found = resting.get(origin)?.pop();
      if (found !== undefined) {
        restingCount -= 1;
        return found;
      }
      const connection = openConnection(undici, connector, origin);
      all.add(connection);
      return connection;
    },
    giveBack: (connection) => {
      const { origin } = connection;
      if (!all.has(connection)) return;
      if (restingCount >= MAX_RESTING) dropLongestResting();
      const others = resting.get(origin);
      if (others === undefined) resting.set(origin, [connection]);
      else others.push(connection);
      restingCount += 1;
    },
    drop,
    close: async () => {
      const open = [...all];
      all.clear();
      resting.clear();
      await Promise.all(open.map((connection) => connection.drop()));
    },
  };
}

type Connector = ReturnType<Undici['buildConnector']>;

function openConnection(undici: Undici, connector: Connector, origin: string): Connection {
  let socket: Socket | undefined;
  const connect: Connector = (options, callback) => {
    // It returns the socket, although its type does not say so.
    const made: unknown = connector(options, callback);
    if (isSocket(made)) socket = made;
  };
  // Undici's own timers are off: one timer of ours covers all of an attempt.
  const client = new undici.Client(origin, { connect, headersTimeout: 0, bodyTimeout: 0 });
  return {
    origin,
    client,
    drop: async () => {
      const gone = client.destroy();
      // Undici leaves a socket alone that is still connecting, or agreeing on TLS.
      socket?.destroy();
      await gone;
    },
  };
}

const isSocket = (value: unknown): value is Socket => typeof value === 'object' && value !== null && 'destroy' in value;
