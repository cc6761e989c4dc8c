// Shows the OpenAPI document that the page names. A file of its own: the page allows no script in itself.
const { document: address } = document.currentScript.dataset;

SwaggerUIBundle({ url: address, dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null });
