export default { catalogue: 'Catalogue as JSON' };
