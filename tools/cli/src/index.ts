/** The command line as a function, for programs that would rather not start a process. */
export { exit, type ExitCode } from './exit.ts';
export { main } from './main.ts';
