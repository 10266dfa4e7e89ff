const plain = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/[ʻʼ'’‘`]/g, '\'').replaceAll(/\s+/g, ' ').trim()

/** Is this the name that was meant? Large or small letters, spaces and kinds of apostrophe make no difference. */
export const isCalled = (name: string, meant: string): boolean => plain(name) === plain(meant)
