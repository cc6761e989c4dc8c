"""POST /localize over a real connection."""

import httpx


def test_localize(client: httpx.Client) -> None:
    sent = b'{"trace": 1.10, "errors": [{"code":"user_locked", "message":"Locked", "meta":{"timeRemaining":300}}]}'
    headers = {"Content-Type": "application/json", "Accept-Language": "pl"}
    answer = client.post("/localize", content=sent, headers=headers)
    assert answer.content == sent.replace(b"Locked", b"Konto zablokowane")
    assert answer.headers["content-language"] == "pl"
    assert answer.headers["vary"] == "Accept-Language"
    assert answer.headers["cache-control"].startswith("private")
    kept = client.post("/localize?lang=de&originalMessage=keep", content=sent, headers=headers)
    assert kept.json()["errors"][0]["originalMessage"] == "Locked"
    assert "vary" not in kept.headers


def test_localize_answers_with_the_type_that_came(client: httpx.Client) -> None:
    for media_type, answered in (
        ("application/problem+json", "application/problem+json"),
        ("application/json; charset=utf-8", "application/json"),
        ("text/html+json", "application/json"),
    ):
        sent = b'{"code": "nonsense", "title": "Unknown"}'
        answer = client.post("/localize", content=sent, headers={"Content-Type": media_type})
        assert (answer.content, answer.headers["content-type"]) == (sent, answered)
        assert "content-language" not in answer.headers
