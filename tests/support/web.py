"""Requests over plain HTTP: httpx prepares TLS for each call otherwise, which takes 50 ms of processor time."""

from functools import partial

import httpx

get = partial(httpx.get, verify=False)
post = partial(httpx.post, verify=False)
request = partial(httpx.request, verify=False)
Client = partial(httpx.Client, verify=False)
