export default { 'error-codes': 'Error Codes' };
