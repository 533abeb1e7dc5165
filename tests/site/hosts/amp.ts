/**
 * What amp-iframe does with its markup, written from its documentation: it wants a sandbox, an overflow and, near the top
 * of a page, a placeholder; hides the placeholder when the frame says it is ready; and gives a resizable one its height.
 */
export const ampIframe = `
window.ampLog = [];
class AmpIframe extends HTMLElement {
	connectedCallback() {
		const get = (name) => this.getAttribute(name);
		const placeholder = this.querySelector('[placeholder]');
		if (!get('sandbox') || !this.hasAttribute('resizable') || !this.querySelector('[overflow]') || !placeholder)
			throw new Error('amp-iframe: sandbox, resizable, overflow and placeholder are wanted');
		if (get('sandbox').includes('allow-same-origin') && new URL(get('src')).origin === location.origin)
			throw new Error('amp-iframe: of the same origin');
		const rules = (get('heights') || '').split(',').map((rule) => rule.trim());
		const fits = rules.find((rule) => !rule.startsWith('(') || matchMedia(rule.slice(0, rule.lastIndexOf(')') + 1)).matches);
		const height = parseFloat((fits || '').split(' ').pop()) || Number(get('height'));
		this.style.cssText = 'display:block;position:relative;height:' + height + 'px';
		if (placeholder.getAttribute('alt') && placeholder.getAttribute('src')) ampLog.push('placeholder');
		const frame = document.createElement('iframe');
		for (const name of ['src', 'sandbox', 'title', 'frameborder']) frame.setAttribute(name, get(name));
		frame.src += '#amp=1';
		frame.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow || !data || data.sentinel !== 'amp') return;
			if (data.type === 'embed-ready') { placeholder.hidden = true; ampLog.push('ready'); }
			if (data.type === 'embed-size' && data.height >= 100) { this.style.height = data.height + 'px'; ampLog.push('resized'); }
		});
		this.append(frame);
	}
}
customElements.define('amp-iframe', AmpIframe);
`;
