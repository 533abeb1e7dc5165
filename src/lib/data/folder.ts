/** The folder of the dataset to build: `DATASET` names one under `data/`, or a path. */
export const datasetFolder = (name = process.env.DATASET || 'istanbul-2025') =>
	name.includes('/') ? name : `data/${name}`;
