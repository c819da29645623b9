/** What OAuth calls this API: the resource server that a machine's scopes belong to. */
export const resourceServer = 'foretagslots';

/** What stands before a group in a machine's scope: `foretagslots/department:<id>`. */
export const machineScope = `${resourceServer}/`;
