"""A shop whose errors speak the customer's language.

python docs/examples/shop/app.py
curl localhost:8001/orders -H 'Accept-Language: de' --json '{"item": "Earl Grey", "packs": 0}'
"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import uvicorn
from fastapi import FastAPI, HTTPException
from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from pardon import Error, Renderer
from pardon.fastapi import install

HERE = Path(__file__).parent
STOCK = {"Earl Grey": 3, "Assam": 0}
COUPONS = {"SPRING": date(2026, 5, 31)}

app = FastAPI(title="Shop")
install(app, Renderer.load(catalog=HERE / "catalog", locales=HERE / "locales"))


def check_coupon(coupon: str) -> str:
    """Refuse a coupon with an error of the shop's own catalogue, at its field."""
    if coupon in COUPONS:
        raise PydanticCustomError("coupon_expired", "expired", {"coupon": coupon, "day": COUPONS[coupon]})
    return coupon


class Order(BaseModel):
    """What a customer sends."""

    item: str = Field(min_length=2)
    packs: int = Field(ge=1, le=10)
    wrapping: Literal["none", "paper", "box"] = "none"
    coupon: Annotated[str, AfterValidator(check_coupon)] | None = None


@app.post("/orders", status_code=201)
def order(order: Order) -> dict[str, str]:
    """Take an order."""
    if order.item not in STOCK:
        raise HTTPException(404)
    left = STOCK[order.item]
    if left == 0:
        raise Error("sold_out", item=order.item)
    if left < order.packs:
        raise Error("not_enough_left", item=order.item, left=left)
    return {"item": order.item}


if __name__ == "__main__":
    uvicorn.run(app, port=8001)
