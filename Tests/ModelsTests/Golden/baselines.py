"""Recomputes the `expected` tensors of baselines.safetensors from the other tensors in it.

    python baselines.py baselines.safetensors

NumPy alone, in double precision, from the papers' formulas: convolutions are loops over taps, masks are
written out, nothing is shared with the project's own code but the names of the parameters.
"""

import json
import struct
import sys

import numpy as np

TYPES = {"F32": np.float32, "F64": np.float64, "U8": np.uint8}


def read(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    header.pop("__metadata__", None)
    return {
        name: np.frombuffer(data[slice(*entry["data_offsets"])], TYPES[entry["dtype"]]).reshape(entry["shape"])
        for name, entry in header.items()
    }


def write(path, tensors):
    header, data = {}, b""
    for name, value in tensors.items():
        kind = next(key for key, kind in TYPES.items() if kind == value.dtype)
        header[name] = {"dtype": kind, "shape": list(value.shape), "data_offsets": [len(data), len(data) + value.nbytes]}
        data += np.ascontiguousarray(value).tobytes()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


class Weights:
    def __init__(self, tensors, prefix):
        self.tensors, self.prefix = tensors, prefix

    def __truediv__(self, name):
        return Weights(self.tensors, f"{self.prefix}{name}.")

    def __getitem__(self, name):
        return self.tensors[self.prefix + name].astype(np.float64)

    def __contains__(self, name):
        return self.prefix + name in self.tensors

    def count(self):
        heads = {name[len(self.prefix):].split(".")[0] for name in self.tensors if name.startswith(self.prefix)}
        return len([head for head in heads if head.isdigit()])


sigmoid = lambda x: 1 / (1 + np.exp(-x))
softplus = lambda x: np.logaddexp(0, x)
elu = lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0)))
relu = lambda x: np.maximum(x, 0)
celu = lambda x: elu(np.concatenate([x, -x], 1))
total = lambda x: x.reshape(len(x), -1).sum(1)
normal = lambda z: -0.5 * total(z**2 + np.log(2 * np.pi))


def lse(x, axis):
    top = x.max(axis, keepdims=True)
    return np.log(np.exp(x - top).sum(axis)) + top.squeeze(axis)


def conv(x, weight, bias=None, top=0, bottom=0, left=0, right=0, stride=1):
    x = np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)))
    _, _, kh, kw = weight.shape
    h, w = (x.shape[2] - kh) // stride + 1, (x.shape[3] - kw) // stride + 1
    y = np.zeros((len(x), len(weight), h, w))
    for i in range(kh):
        for j in range(kw):
            part = x[:, :, i : i + stride * (h - 1) + 1 : stride, j : j + stride * (w - 1) + 1 : stride]
            y += np.einsum("oc,nchw->nohw", weight[:, :, i, j], part)
    return y if bias is None else y + bias.reshape(1, -1, 1, 1)


def kernel(p):
    if "weight" in p:
        return p["weight"]
    v = p["weight_v"]
    return v / np.sqrt((v**2).sum((1, 2, 3), keepdims=True)) * (p["weight_g"] if "weight_g" in p else 1)


def same(x, p):
    """A convolution that keeps the image's size."""
    k = kernel(p)
    edge = k.shape[2] // 2
    return conv(x, k, p["bias"] if "bias" in p else None, edge, edge, edge, edge)


def gate(x):
    a, b = np.split(x, 2, 1)
    return a * sigmoid(b)


def squeeze(x, order):
    return np.concatenate([x[:, :, i::2, j::2] for i, j in order], 1)


ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]


def squeeze_by_channel(x):
    return np.concatenate([x[:, c : c + 1, i::2, j::2] for c in range(x.shape[1]) for i, j in ROWS], 1)


# Flow++


def layer_norm(x, p):
    return (x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + 1e-5) * p["gain"] + p["bias"]


def gated_conv(x, p, context):
    h = same(celu(x), p / "enter")
    if context is not None:
        h = h + same(celu(context), p / "context")
    return x + gate(same(celu(h), p / "leave"))


def attention(x, p, positions):
    n, f, h, w = x.shape
    q, k, v = (part.reshape(n, f, h * w) for part in np.split(same(x + positions, p / "project"), 3, 1))
    mixed = np.zeros((n, f, h * w))
    for head in range(4):
        rows = slice(head * f // 4, (head + 1) * f // 4)
        scores = np.einsum("nds,ndt->nst", q[:, rows], k[:, rows]) / np.sqrt(f / 4)
        scores = np.exp(scores - scores.max(2, keepdims=True))
        mixed[:, rows] = np.einsum("nst,ndt->nds", scores / scores.sum(2, keepdims=True), v[:, rows])
    return x + gate(same(mixed.reshape(n, f, h, w), p / "leave"))


def gated_blocks(x, p, positions, context=None):
    for index in range((p / "blocks").count()):
        block = p / "blocks" / index
        x = gated_conv(x, block / "conv", context)
        if "norm.gain" in block:
            x = layer_norm(x, block / "norm")
        if "attention_norm.gain" in block:
            x = layer_norm(attention(x, block / "attention", positions), block / "attention_norm")
    return x


def mixture(x, parts):
    logits, means, scales = parts
    log_w = logits - lse(logits, 2)[:, :, None]
    scales = np.maximum(scales, -7)
    u = (x[:, :, None] - means) * np.exp(-scales)
    cdf, survival = lse(log_w - softplus(-u), 2), lse(log_w - softplus(u), 2)
    density = lse(log_w - scales - softplus(u) - softplus(-u), 2)
    return cdf - survival, density - cdf - survival


def step(a, b, p, context=None, activate=False):
    """Norm, pointwise, coupling, flip on a pair of halves."""
    gain, bias = np.maximum((p / "norm")["gain"], 1e-10), (p / "norm")["bias"]
    ld = np.log(gain).sum()
    both = np.concatenate([a, b], 1) * gain + bias
    a, b = np.split(both, 2, 1)
    if "pointwise.0.weight" in p:
        halves = []
        for index, half in enumerate((a, b)):
            m = (p / "pointwise" / index)["weight"]
            ld = ld + half.shape[2] * half.shape[3] * np.linalg.slogdet(m)[1]
            halves.append(np.einsum("oc,nchw->nohw", m, half))
        a, b = halves
    net = p / "coupling" / "net"
    h = gated_blocks(same(a, net / "enter"), net, net["positions"], context)
    out = same(celu(h) if activate else h, net / "leave")
    n, _, height, width = out.shape
    out = out.reshape(n, b.shape[1], -1, height, width)
    scale, shift = np.tanh(out[:, :, 0]), out[:, :, 1]
    slope = 0
    if out.shape[2] > 2:
        b, slope = mixture(b, np.split(out[:, :, 2:], 3, 2))
    return b * np.exp(scale) + shift, a, ld + total(scale + slope)


def columns(x):
    return x[..., 0::2], x[..., 1::2]


def merge_columns(a, b):
    return np.stack([a, b], -1).reshape(*a.shape[:-1], -1)


def checkerboard(x):
    a, b = (half.copy() for half in columns(x))
    a[..., 1::2, :], b[..., 1::2, :] = b[..., 1::2, :].copy(), a[..., 1::2, :].copy()
    return a, b


def logit(y):
    p = 0.05 + 0.9 * (y + 1) / 2
    x = np.log(p) - np.log(1 - p)
    return x, total(np.log(0.45) + softplus(x) + softplus(-x))


def flow_plus_plus(p, y, _):
    x, ld = logit(y)
    p = p / "flow" / "runs"
    a, b, more = step(*columns(x), p / 0 / "steps" / 0)
    x, ld = squeeze(merge_columns(a, b), ROWS), ld + more
    a, b = np.split(x, 2, 1)
    for index in range(2):
        a, b, more = step(a, b, p / 1 / "steps" / index)
        ld = ld + more
    return normal(np.concatenate([a, b], 1)) + ld


def dequantized(p, q, noise):
    d = p / "dequant_flow"
    a, b = columns(q / 256 - 0.5)
    c = d / "context"
    context = gated_blocks(same(np.concatenate([a, b], 1), c / "enter"), c, c["positions"] if "positions" in c else None)
    a, b, ld = step(*columns(noise), d / "steps" / 0, context, activate=True)
    r = merge_columns(a, b)
    log_q = normal(noise) - ld + total(softplus(r) + softplus(-r))
    x, ld = logit(2 * (q + sigmoid(r)) / 256 - 1)
    a, b, more = step(*checkerboard(x), p / "flow" / "runs" / 0 / "steps" / 0)
    return normal(np.concatenate([a, b], 1)) + ld + more - log_q


# Glow and emerging convolutions


def edge_conv(x, weight):
    n, _, h, w = x.shape
    border = np.ones((n, 1, h + 2, w + 2))
    border[:, :, 1:-1, 1:-1] = 0
    return conv(np.concatenate([np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1))), border], 1), weight)


def zero_conv(x, p):
    return (edge_conv(x, p["weight"]) + p["bias"]) * np.exp(3 * p["log_gain"])


def actnorm(x, p):
    return (x + p["bias"]) * np.exp(3 * p["log_scale"])


def triangle(values, size, keep):
    m = np.zeros((size, size))
    places = [(i, j) for i in range(size) for j in range(size) if keep(i, j)]
    for (i, j), value in zip(places, values):
        m[i, j] = value
    return m


def matrix(p, size):
    if "weight" in p:
        return p["weight"]
    lower = np.eye(size) + triangle(p["lower"], size, lambda i, j: i > j)
    upper = np.diag(p["sign"] * np.exp(p["log_s"])) + triangle(p["upper"], size, lambda i, j: i < j)
    return p["permutation"] @ lower @ upper


def emerging(x, p):
    c = x.shape[1]
    k1, k2 = np.zeros((c, c, 3, 3)), np.zeros((c, c, 3, 3))
    taps = p["conv1.taps"]
    # Below right, below, right; then the mirror image.
    k1[:, :, 2, 2], k1[:, :, 2, 1], k1[:, :, 1, 2] = taps
    k1[:, :, 1, 1] = triangle(p["conv1.centre"], c, lambda i, j: i >= j)
    taps = p["conv2.taps"]
    k2[:, :, 0, 0], k2[:, :, 0, 1], k2[:, :, 1, 0] = taps
    k2[:, :, 1, 1] = triangle(p["conv2.centre"], c, lambda i, j: i <= j)
    ld = sum(np.log(np.abs(np.diag(k[:, :, 1, 1]))).sum() for k in (k1, k2))
    y = conv(conv(x, k1, None, 1, 1, 1, 1), k2, None, 1, 1, 1, 1) + p["bias"]
    return y, ld * x.shape[2] * x.shape[3]


def glow_step(x, p):
    area = x.shape[2] * x.shape[3]
    ld = area * 3 * (p / "actnorm")["log_scale"].sum()
    x = actnorm(x, p / "actnorm")
    m = matrix(p / "conv1x1", x.shape[1])
    ld = ld + area * np.linalg.slogdet(m)[1]
    x = np.einsum("oc,nchw->nohw", m, x)
    if "emerging.bias" in p:
        x, more = emerging(x, p / "emerging")
        ld = ld + more
    a, b = np.split(x, 2, 1)
    net = p / "coupling" / "net"
    h = relu(actnorm(edge_conv(a, net["conv1.weight"]), net / "actnorm1"))
    h = relu(actnorm(conv(h, net["conv2.weight"]), net / "actnorm2"))
    out = zero_conv(h, net / "conv3")
    shift, scale = out[:, 0::2], sigmoid(out[:, 1::2] + 2)
    return np.concatenate([a, (b + shift) * scale], 1), ld + total(np.log(scale))


def gaussian(z, out):
    mean, log_scale = out[:, 0::2], out[:, 1::2]
    return total(-0.5 * ((z - mean) * np.exp(-log_scale)) ** 2 - log_scale - 0.5 * np.log(2 * np.pi) + 0 * z)


def glow(p, y, _):
    p = p / "flow" / "blocks"
    x, density = y / 2, y[0].size * np.log(0.5)
    x, ld = glow_step(squeeze_by_channel(x), p / 0 / "steps" / 0)
    a, b = np.split(x, 2, 1)
    density = density + ld + gaussian(b, zero_conv(a, p / 0 / "prior" / "conv"))
    x, ld = glow_step(squeeze_by_channel(a), p / 1 / "steps" / 0)
    n, c, h, w = x.shape
    return density + ld + gaussian(x, zero_conv(np.zeros((n, 2 * c, h, w)), p / 1 / "prior" / "conv"))


# RealNVP


def batch_norm(x, p):
    return (x - p["mean"]) / np.sqrt(p["variance"] + 1e-4) + p["bias"]


def residual(x, p):
    h = same(x, p / "enter")
    out = same(h, p / "skip")
    for index in range((p / "blocks").count()):
        block = p / "blocks" / index
        r = same(relu(batch_norm(h, block / "norm1")), block / "conv1")
        h = h + same(relu(batch_norm(r, block / "norm2")), block / "conv2")
        out = out + same(h, block / "skip")
    return same(relu(batch_norm(out, p / "norm")), p / "leave")


def nvp_coupling(x, p, mask):
    """`mask` is 1, broadcast to the shape of x, where x stays."""
    mask = np.broadcast_to(mask, x.shape[1:])[None]
    checker = mask[0, 0].min() != mask[0, 0].max()
    stays = [c for c in range(x.shape[1]) if checker or mask[0, c].all()]
    moves = [c for c in range(x.shape[1]) if checker or not mask[0, c].any()]
    h = batch_norm((x * mask)[:, stays], p / "enter_norm")
    if checker:
        m = np.broadcast_to(mask[:, :1], (len(x), 1, *x.shape[2:]))
        h = np.concatenate([2 * h, -2 * h, m], 1)
    else:
        h = np.concatenate([h, -h], 1)
    t, s = np.split(residual(relu(h), p / "net"), 2, 1)
    changes = 1 - mask[:, moves]
    s = p["gain"] * np.tanh(s)
    variance = (p / "norm")["variance"] + 1e-4
    changed = ((x[:, moves] + t) * np.exp(s) - (p / "norm")["mean"]) / np.sqrt(variance)
    y = x.copy()
    y[:, moves] = np.where(changes == 1, changed, x[:, moves])
    return y, total((s - 0.5 * np.log(variance)) * changes)


def realnvp(p, y, _):
    x, ld = logit(y)
    p = p / "flow" / "scales"
    board = lambda side, parity: (np.add.outer(np.arange(side), np.arange(side)) % 2 == parity).astype(float)
    for index in range(3):
        x, more = nvp_coupling(x, p / 0 / "checkerboard" / index, board(8, index % 2))
        ld = ld + more
    x = squeeze_by_channel(x)
    for index in range(3):
        keep = np.zeros((12, 1, 1))
        keep[6 * (index % 2) : 6 * (index % 2) + 6] = 1
        x, more = nvp_coupling(x, p / 0 / "channels" / index, keep)
        ld = ld + more
    full = np.zeros_like(y)
    for c in range(3):
        for place, (i, j) in enumerate(ROWS):
            full[:, c, i::2, j::2] = x[:, 4 * c + place]
    z = squeeze(full, [(0, 0), (1, 1), (0, 1), (1, 0)])
    x, done = np.split(z, 2, 1)
    for index in range(4):
        x, more = nvp_coupling(x, p / 1 / "checkerboard" / index, board(4, index % 2))
        ld = ld + more
    return normal(x) + normal(done) + ld


# PixelCNN++


def above(x, p, height=2, width=3, stride=1):
    p = p / "conv"
    return conv(x, kernel(p), p["bias"], height - 1, 0, width // 2, width // 2, stride)


def left(x, p, height=2, width=2, stride=1):
    p = p / "conv"
    return conv(x, kernel(p), p["bias"], height - 1, 0, width - 1, 0, stride)


def gated(x, p, see, look):
    h = look(celu(x), p / "enter")
    if see is not None:
        h = h + conv(celu(see), kernel(p / "see" / "conv"), (p / "see" / "conv")["bias"])
    return x + gate(look(celu(h), p / "leave"))


def upsample(x, p):
    p = p / "deconv"
    v = p["weight_v"]
    k = v / np.sqrt((v**2).sum((0, 2, 3), keepdims=True)) * p["weight_g"]
    n, _, h, w = x.shape
    _, out, kh, kw = k.shape
    y = np.zeros((n, out, 2 * h + kh, 2 * w + kw))
    for i in range(h):
        for j in range(w):
            y[:, :, 2 * i : 2 * i + kh, 2 * j : 2 * j + kw] += np.einsum("nc,cokl->nokl", x[:, :, i, j], k)
    margin = (kw - 1) // 2
    return y[:, :, : 2 * h, margin : margin + 2 * w] + p["bias"].reshape(1, -1, 1, 1)


def down_shift(x):
    return np.concatenate([np.zeros_like(x[:, :, :1]), x[:, :, :-1]], 2)


def right_shift(x):
    return np.concatenate([np.zeros_like(x[..., :1]), x[..., :-1]], 3)


def pixel_cnn(p, q, _):
    x = (q - 127.5) / 127.5
    image = np.concatenate([x, np.ones_like(x[:, :1])], 1)
    u = down_shift(above(image, p / "enter" / "above"))
    v = down_shift(above(image, p / "enter" / "row", 1, 3)) + right_shift(left(image, p / "enter" / "left", 2, 1))
    us, vs = [u], [v]
    for level in range(2):
        layer = p / "down" / level / 0
        u = gated(us[-1], layer / "above", None, above)
        v = gated(vs[-1], layer / "left", u, left)
        us.append(u), vs.append(v)
        if level == 0:
            us.append(above(u, p / "halve" / 0 / "above", stride=2))
            vs.append(left(v, p / "halve" / 0 / "left", stride=2))
    u, v = us.pop(), vs.pop()
    for level in range(2):
        for index in range(1 + level):
            layer = p / "up" / level / index
            u = gated(u, layer / "above", us.pop(), above)
            v = gated(v, layer / "left", np.concatenate([u, vs.pop()], 1), left)
        if level == 0:
            u, v = upsample(u, p / "double" / 0 / "above"), upsample(v, p / "double" / 0 / "left")
    leave = p / "leave" / "conv"
    out = conv(elu(v), kernel(leave), leave["bias"])
    n, _, h, w = out.shape
    out = out.reshape(n, 10, -1, h, w)
    scores = out[:, 0] - lse(out[:, 0], 1)[:, None]
    coefficients = np.tanh(out[:, 7:])
    r, g = x[:, None, 0], x[:, None, 1]
    shifts = [0, coefficients[:, 0] * r, coefficients[:, 1] * r + coefficients[:, 2] * g]
    for c in range(3):
        value, scale = x[:, None, c], np.maximum(out[:, 4 + c], -7)
        centred = value - out[:, 1 + c] - shifts[c]
        high, low = (centred + 1 / 255) * np.exp(-scale), (centred - 1 / 255) * np.exp(-scale)
        mass = sigmoid(high) - sigmoid(low)
        middle = centred * np.exp(-scale)
        density = middle - scale - 2 * softplus(middle) - np.log(127.5)
        inside = np.where(mass > 1e-5, np.log(np.maximum(mass, 1e-12)), density)
        tails = np.where(value < -0.999, -softplus(-high), np.where(value > 0.999, -softplus(low), inside))
        scores = scores + tails
    return total(lse(scores, 1))


def main(path):
    tensors = read(path)
    continuous = {"flow++": flow_plus_plus, "openai-glow": glow, "emerging": glow, "realnvp": realnvp}
    discrete = {"dequantizer": dequantized, "pixelcnn++": pixel_cnn}
    for name in {**continuous, **discrete}:
        pixels = tensors[f"{name}:pixels"].astype(np.float64)
        noise = tensors[f"{name}:noise"].astype(np.float64)
        own = {key: value for key, value in tensors.items() if key.startswith(f"{name}/")}
        weights = Weights(own, f"{name}/")
        if name in continuous:
            expected = continuous[name](weights, 2 * (pixels + noise) / 256 - 1, noise)
        else:
            expected = discrete[name](weights, pixels, noise)
        tensors[f"{name}:expected"] = expected
        print(name, expected)
    write(path, tensors)


if __name__ == "__main__":
    main(sys.argv[1])
