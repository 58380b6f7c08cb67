export const pluginId = 'idesluss';
