dw.visualization.register('stub', { render(target) {
	const rows = this.dataset.columns();
	const list = document.createElement('ol');
	for (let i = 0; i < this.dataset.numRows(); i++) {
		const item = document.createElement('li');
		item.textContent = rows.map((column) => column.raw(i)).join(' · ');
		list.append(item);
	}
	target.append(list);
	document.documentElement.dataset.drawn = '';
	this.renderingComplete();
} });