import {apiReport} from './api/report.ts';
import {writeIfChanged} from './files.ts';
import {publishedWorkspaces} from './packages.ts';
import {at} from './place.ts';

/** `npm run api:accept`: the API as it is built now becomes the one that is promised. */
for (const workspace of publishedWorkspaces()) {
  const path = `tests/api/${workspace.room}.api.md`;
  if (writeIfChanged(at(path), apiReport(workspace))) console.log(`${path} changed`);
}
