/** Shape of the ids in addresses and bodies; with any other text there is nothing to look for. */
export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
