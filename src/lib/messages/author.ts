/** The words of the authoring page (`npm run author`). */
const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

export const author = {
	title: (folder: string) => `Writing ${folder}`,
	name: 'Authoring page',
	loading: 'Opening the dataset …',
	failed: (message: string) => `the server could not do this: ${message}`,
	lost: 'The server does not answer. What you typed stays on this page; start npm run author again and open the address it prints.',
	bar: {
		faults: (n: number) => (n === 0 ? 'nothing wrong' : many(n, 'fault')),
		undo: (file: string) => `Undo last save (${file}.json)`,
		noUndo: 'Nothing saved yet',
		undone: (file: string) => `${file}.json is as it was before the last save.`
	},
	article: {
		heading: 'Article',
		choose: 'Source',
		unread: (name: string) => `${name} (file not found)`,
		none: 'No source has an article here yet. Add a source first.',
		missing: (source: string) => `no article for source "${source}"; name its folder with --articles`,
		label: (name: string) => `Text of ${name}`,
		keys: 'Mark words with the mouse, or with keys in the text: Down and Up go by sentence, Shift+Down takes one more, Shift+Right and Left move the end by a word, Alt+Right and Left the beginning, Enter leads to the buttons.',
		previous: 'Previous sentence',
		next: 'Next sentence',
		open: 'Next sentence without a claim',
		sentences: (count: number, of: number) => `${count} of ${many(of, 'sentence')} accounted for`,
		quoted: (count: number, of: number) => `${count} of ${of} words may still be quoted`,
		unchecked: 'coverage is counted once every record has its shape'
	},
	passage: {
		heading: 'Passage',
		none: 'No passage marked.',
		empty: 'there are no words in what is marked',
		crosses: (from: number, to: number) => `crosses from paragraph ${from} to ${to}: cite each paragraph by itself`,
		place: (source: string, para: number, start: number, end: number) =>
			`Source ${source}, paragraph ${para}, ${start} to ${end}`,
		add: 'Add to the open claim',
		claim: 'New claim',
		leave: 'Leave out …',
		behind: 'Stands behind',
		left: 'Left out.',
		show: 'Show',
		short: (source: string, para: number) => `${source}, paragraph ${para}`,
		of: 'Passages'
	},
	dates: {
		heading: 'This passage may give a date. Choose one, or none:',
		none: 'Open a record with a date to use it.',
		use: 'Use as its date',
		where: { before: 'before it', after: 'after it', same: 'that same day' },
		weekday: (words: string, published: string, weekday: string, where: string) =>
			`Worked out from “${words}” and the day on which the article came out, ${published}: the ${weekday} ${where}.`,
		relative: (words: string, published: string) =>
			`Worked out from “${words}” and the day on which the article came out, ${published}.`
	},
	records: {
		heading: 'Records',
		choose: 'Collection',
		search: 'Search by id or words',
		add: 'New record',
		found: (n: number, of: number) => `${n} of ${of}`,
		drafts: 'Not saved yet',
		resume: 'Open',
		discard: 'Throw away',
		nameless: 'without an id'
	},
	form: {
		heading: 'Record',
		none: 'Mark a passage and make a claim of it, or open a record.',
		fresh: (collection: string) => `New record in ${collection}`,
		given: 'given',
		unknown: 'not known (null)',
		variant: (field: string) => `${field || 'record'}: which form`,
		nothing: (id: string) => `nothing has the id "${id}"`,
		buttons: {
			'add-array-item': 'Add',
			'remove-array-item': 'Remove',
			'move-array-item-up': 'Up',
			'move-array-item-down': 'Down'
		},
		suggested: 'Suggested id',
		use: 'Use',
		save: 'Save',
		revert: 'Put back',
		close: 'Close',
		remove: 'Delete',
		removed: (id: string) => `${id} is deleted. Undo brings it back.`,
		saved: (id: string) => `${id} is saved.`,
		kept: 'Kept as a draft, not saved yet',
		same: 'As it stands in the file',
		problems: (n: number) => `Not complete: ${many(n, 'field')} to mend before it can be saved`,
		words: 'About its words',
		rules: 'About this record',
		clean: 'Nothing wrong with this record.'
	},
	save: {
		taken: (id: string) => `the id "${id}" is taken: choose another`,
		whole: 'dataset.json cannot be taken out',
		changed: (file: string) =>
			`${file}.json has changed since this record was opened, in another window or an editor. Nothing was written, and what you typed is kept.`,
		outdated: (file: string) => `${file}.json has changed since you opened this record. What you typed is kept.`,
		now: 'In the file it now says:',
		gone: 'The file no longer has this record.',
		reload: 'Go on with the changed file, keep what I typed',
		theirs: 'Take what the file says'
	},
	tray: {
		heading: 'Claims in no record yet',
		none: 'Every claim stands in a record.',
		make: (id: string) => `Make a record of ${id}`,
		as: 'Make it …',
		into: 'Add to the open record'
	},
	chart: {
		heading: 'Chart',
		choose: 'Chart',
		kept: 'The dataset has faults, so this is the last picture that could be drawn.',
		none: 'No picture yet: the dataset has faults.',
		old: 'As it will be once this record is complete; still without it.',
		crowded: 'It does not fit its box.'
	},
	faults: {
		heading: 'Check and verify',
		with: 'with the record as it is typed',
		without: 'without the record that is typed, which is not complete',
		none: 'Nothing wrong.',
		waiting: 'More may follow: rules that compare records run once every record has its shape.'
	}
};
