"""What `make soak` asks: two scripts for wrk, one of good requests and one of bad ones.

Two, because wrk does not tell which request an answer belongs to: in each script all answers have to be of one kind.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["BAD_SHARE", "Request", "bad", "good", "script"]

BAD_SHARE = 0.05

N = "{n}"  # replaced by a number that is another one each time
JSON = "application/json"


class Request(NamedTuple):
    """One request.

    Args:
        weight: how often it comes, relative to the others.
        path: its path and query.
        body: its body; with one it is a POST.
        method: where it is not told by the body.
        language: its Accept-Language.
    """

    weight: int
    path: str
    body: str = ""
    method: str = ""
    language: str = ""


def good(tags: Sequence[str]) -> list[Request]:
    """Return requests in each locale that have to be answered with 200."""
    return [request for tag in tags for request in _good(tag)]


def _good(tag: str) -> list[Request]:
    locked = f"/render?code=user_locked&lang={tag}&meta%5BtimeRemaining%5D="
    return [
        Request(40, f"{locked}300"),
        Request(30, f"{locked}{N}&meta%5Bsupport%5D=help{N}%40example.com"),
        Request(8, f"{locked}60", language=f"{tag}, en;q=0.5"),
        Request(4, f"{locked}90&format=problem"),
        Request(3, "/render?code=user_locked", language=f"{tag};q=0.9, *;q=0.1"),
        Request(8, "/render", _batch(tag)),
        Request(5, f"/localize?lang={tag}", _upstream()),
        Request(1, f"/errors/clerk/user_locked-UserLocked?lang={tag}"),
        Request(1, "/readyz"),
    ]


def _batch(tag: str) -> str:
    errors = [{"code": "user_locked", "meta": {"timeRemaining": f"{N}{digit}"}} for digit in range(9)]
    return json.dumps({"lang": tag, "errors": [*errors, {"code": "session_exists"}]})


def _upstream() -> str:
    error = {"code": "user_locked", "message": "Account locked", "meta": {"timeRemaining": 300}}
    return json.dumps({"errors": [error], "clerk_trace_id": N})


def bad() -> list[Request]:
    """Return requests that have to be answered with a refusal, each of another kind."""
    return [
        Request(1, "/render?code=no_such_code&lang=de"),
        Request(1, f"/render?code=no_such_code_{N}&lang=pl"),
        Request(1, "/render?lang=ar"),
        Request(1, f"/render?code={'x' * 500}"),
        Request(1, f"/render?code=user_locked&meta%5Ba%5D={'x' * 9_000}"),
        Request(1, "/render", '{"errors": [{"code":'),
        Request(1, "/render", '{"errors": 5}'),
        Request(1, "/render", json.dumps({"errors": [{"code": "user_locked"}] * 101})),
        Request(1, "/render", json.dumps({"errors": [], "filler": "x" * 70_000})),
        Request(1, "/localize?lang=de", "nonsense"),
        Request(1, "/render", method="DELETE"),
        Request(1, "/errors/clerk/no_such_entry"),
        Request(1, "/../../etc/passwd"),
        Request(1, "/bundles/xx/none.ftl"),
    ]


def script(requests: Sequence[Request], low: int, high: int, wait: float, first: int) -> str:
    """Return a script for wrk that prints, as its last line, what came of the requests as JSON.

    Args:
        requests: what is asked, in turn, each as often as its weight says.
        low: the lowest status that is right.
        high: the highest one.
        wait: milliseconds between an answer and the next request of the same connection, in the mean; the real ones are
            spread between nothing and twice as much. 0 asks without a pause.
        first: where the numbers that differ begin.
    """
    rows = ",\n".join(_row(request) for request in requests)
    delay = f"function delay() return math.random(0, {round(2 * wait)}) end" if wait else ""
    return f"local low, high, n = {low}, {high}, {first}\nlocal requests = {{\n{rows}\n}}\n{delay}\n{LUA}"


def _row(request: Request) -> str:
    method = request.method or ("POST" if request.body else "GET")
    headers = {"Content-Type": JSON} if request.body else {}
    headers |= {"Accept-Language": request.language} if request.language else {}
    listed = ", ".join(f'["{name}"] = "{value}"' for name, value in headers.items())
    body = f"[==[{request.body}]==]" if request.body else "nil"
    return f'{{{request.weight}, "{method}", [==[{request.path}]==], {{{listed}}}, {body}}}'


LUA = """
local plan, threads = {}, {}
wrong, sample = 0, ""

function setup(thread) threads[#threads + 1] = thread end

function init()
    math.randomseed(1)
    for _, request in ipairs(requests) do
        for _ = 1, request[1] do plan[#plan + 1] = request end
    end
    for i = #plan, 2, -1 do
        local j = math.random(i)
        plan[i], plan[j] = plan[j], plan[i]
    end
end

local function filled(text) return text and text:gsub("{n}", tostring(n)) end

function request()
    n = n + 1
    local _, method, path, headers, body = unpack(plan[n % #plan + 1])
    return wrk.format(method, (filled(path)), headers, (filled(body)))
end

function response(status, headers, body)
    if status < low or status > high or (status == 200 and body:find('"known": ?false')) then
        wrong = wrong + 1
        if sample == "" then sample = status .. " " .. body:sub(1, 200) end
    end
end

local function quoted(text) return '"' .. text:gsub('[%c"\\\\]', "'") .. '"' end

function done(summary, latency)
    local wrong, sample = 0, ""
    for _, thread in ipairs(threads) do
        wrong = wrong + thread:get("wrong")
        sample = thread:get("sample")
    end
    local errors = summary.errors
    print(string.format(
        '{"answers": %d, "wrong": %d, "transport": %d, "seconds": %f, "p50": %f, "p99": %f, "most": %f, "sample": %s}',
        summary.requests, wrong, errors.connect + errors.read + errors.write + errors.timeout,
        summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
        quoted(sample)
    ))
end
"""
