insecure_url = असुरक्षित URL
    .long = सुरक्षित URL (https) दें।

invalid_url_scheme = URL स्कीम अमान्य
    .long = { LIST($schemes, type: "or") } स्कीम वाला URL दें।
