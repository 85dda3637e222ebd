"""Replays a recorded conversation and hostile requests: wire.py HOST PORT WIRE RUNS_FOLDER."""
import http.client, json, os, re, sys

host, port, wire, runs = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
failures = []


def call(method, path, body=None, headers=None, **more):
    connection = http.client.HTTPConnection(host, port, timeout=30)
    connection.request(method, path, body, headers or {}, **more)
    answer = connection.getresponse()
    return answer.status, answer.read(), answer


def shape(value):
    """Names and types: what a client reads. `outputs` and `tags` may be empty or missing."""
    if isinstance(value, dict):
        ignored = ("outputs", "tags", "workspace", "sqlstate", "error_class", "message")
        return {k: shape(v) for k, v in value.items() if k not in ignored}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if isinstance(value, (int, float)) or value in ("NaN", "Infinity") else "text"


def check(what, condition):
    if not condition:
        failures.append(what)


ids = {}
for number, line in enumerate(open(wire)):
    record = json.loads(line)
    if record["when"] == "download" and "server-info" in record["path"]:
        continue

    def translated(text):
        return re.sub("|".join(ids) or "(?!)", lambda m: ids[m[0]], text)

    sent = record["request"]
    body = b"x" * 3000 if sent == "<3000 bytes>" else translated(sent).encode()
    status, answer, _ = call(
        record["method"], translated(record["path"]), body if record["method"] != "GET" else None,
        {"Content-Type": record["content_type"]} if record["content_type"] else {})
    title = f"{number} {record['when']} {record['path'][:60]}"
    check(f"{title}: status {status}", status == record["status"])
    if record["response_type"] != "application/json" or not record["response"]:
        continue
    ours, theirs = json.loads(answer), json.loads(record["response"])
    check(f"{title}: code", ours.get("error_code") == theirs.get("error_code"))
    if record["path"].endswith("/runs/create"):
        ids[theirs["run"]["info"]["run_id"]] = ours["run"]["info"]["run_id"]
    check(f"{title}: {shape(ours)} is not {shape(theirs)}", shape(ours) == shape(theirs))

run = list(ids.values())[0]
files = "/api/2.0/mlflow-artifacts/artifacts/"
api = "/api/2.0/mlflow/"


def refused(status, code, method, path, body=None, headers=None, **more):
    got, answer, _ = call(method, path, body, headers, **more)
    try:
        found = json.loads(answer).get("error_code")
    except ValueError:
        found = answer[:80]
    check(f"{method} {path}: {got} {found}", got == status and found == code)


invalid, missing, unknown = "INVALID_PARAMETER_VALUE", "RESOURCE_DOES_NOT_EXIST", "ENDPOINT_NOT_FOUND"
for path in ["/api/2.0/mlflow/nope", "/api/3.0/mlflow/server-info", "/api/x", "/ajax-api/9/y"]:
    refused(404, unknown, "GET", path)
    refused(404, unknown, "POST", path, "{}")
refused(404, unknown, "GET", api + "runs/delete?run_id=" + run)
refused(404, unknown, "PUT", api + "runs/create", "{}")
for body in ["", "{", "[1]", '{"a": ' + "[" * 500, '"x"', '{"a": 1} x', "\xff"]:
    got, answer, _ = call("POST", api + "runs/log-metric", body.encode("latin-1"))
    check(f"body {body[:20]}: {got}", got == 400 and json.loads(answer)["message"])
metric = {"run_id": run, "key": "k", "value": 1, "timestamp": 1}
for change in [{"key": ""}, {"value": "x"}, {"timestamp": "x"}, {"step": 1.5}, {"run_id": ""},
               {"value": None}, {"key": "a\u0000b"}, {"step": "99999999999999999999"}]:
    refused(400, invalid, "POST", api + "runs/log-metric", json.dumps({**metric, **change}))
status, _, _ = call("POST", api + "runs/log-metric", json.dumps(
    {**metric, "value": "-Infinity", "timestamp": "1700000000000", "step": "9007199254740993"}))
check("numbers as texts", status == 200)
status, answer, _ = call("GET", api + f"metrics/get-history?run_id={run}&metric_key=k")
point = json.loads(answer)["metrics"][0]
check(f"exact {point}", point["step"] == 9007199254740993 and point["value"] == "-Infinity")
refused(400, invalid, "POST", api + "runs/search", '{"experiment_ids": ["1"], "page_token": "zzz"}')
refused(400, invalid, "POST", api + "runs/search", '{"experiment_ids": ["1"], "max_results": 0}')
refused(400, invalid, "POST", api + "runs/log-batch", json.dumps({"run_id": run, "metrics": [metric] * 1001}))
injected = "x' OR 1=1 --"
status, answer, _ = call("POST", api + "runs/search", json.dumps(
    {"experiment_ids": ["1"], "filter": 'params.x = "' + injected + '"'}))
check(f"injection {answer}", status == 200 and json.loads(answer) == {})

# Files
outside = os.path.join(os.path.dirname(runs), "outside.txt")
open(outside, "w").write("secret")
for path in ["..%2f..%2foutside.txt", "../../outside.txt", "%2e%2e/%2e%2e/outside.txt", "/etc/passwd", "a//b",
             "a%00b", "./x", "%ff"]:
    for method in ["GET", "PUT", "DELETE"]:
        refused(400, invalid, method, f"{files}1/{run}/artifacts/{path}", b"x" if method == "PUT" else None)
refused(400, invalid, "GET", f"{files[:-1]}?path=1/{run}/artifacts/../..")
refused(400, invalid, "PUT", f"{files}1/{run}/other.txt", b"x")
refused(404, missing, "PUT", f"{files}1/{'0' * 32}/artifacts/x", b"x")
refused(404, missing, "GET", f"{files}1/{run}/artifacts/nope")
os.symlink(os.path.dirname(runs), f"{runs}/{run}/artifacts/link")
refused(400, invalid, "GET", f"{files}1/{run}/artifacts/link/outside.txt")
refused(400, invalid, "PUT", f"{files}1/{run}/artifacts/link/new.txt", b"x")
check("nothing outside", open(outside).read() == "secret" and not os.path.exists(
    os.path.join(os.path.dirname(runs), "new.txt")))
status, _, _ = call("PUT", f"{files}1/{run}/artifacts/empty", iter([]), encode_chunked=True,
                    headers={"Transfer-Encoding": "chunked"})
check("chunked empty", status == 200 and os.path.getsize(f"{runs}/{run}/artifacts/empty") == 0)
status, body, answer = call("HEAD", f"{files}1/{run}/artifacts/note.txt")
check("HEAD", status == 200 and body == b"" and answer.headers["Content-Length"] == "2")
refused(400, invalid, "PUT", f"{files}1/{run}/artifacts/empty/below", b"x")
status, _, _ = call("DELETE", f"{files}1/{run}/artifacts/files")
check("deleted", status == 200 and not os.path.exists(f"{runs}/{run}/artifacts/files"))
check("nothing half-written", os.listdir(f"{runs}/.incoming") == [])

# Browsers
status, _, _ = call("POST", api + "experiments/create", '{"name": "evil"}', {"Origin": "http://evil.example"})
check(f"cross-origin {status}", status == 403)
status, _, _ = call("GET", api + "experiments/get?experiment_id=1", None, {"Host": "evil.example"})
check(f"host {status}", status == 421)
check("nothing made", call("GET", api + "experiments/get-by-name?experiment_name=evil")[0] == 404)

print("\n".join(failures))
sys.exit(1 if failures else 0)
