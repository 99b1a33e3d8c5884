// @ts-check
// `npm run package`: builds, and packages ticktie.vsix.
import { build, packageExtension } from './lib/build.mjs';
import { installDependencies } from './lib/dependencies.mjs';

await installDependencies();
await build();
await packageExtension();
console.log('ticktie.vsix is ready.');
