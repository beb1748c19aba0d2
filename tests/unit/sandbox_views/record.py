#!/usr/bin/env python3
"""Asks a real API server for the answers that these tests compare with.

    KUBECONFIG=... tests/unit/sandbox_views/record.py objects|columns|invalid|openapi

Writes testdata/<what>.json. Needs kubectl, openssl and PyYAML, and a cluster made by scripts/real-cluster: objects are
created in namespace `default` and deleted again.
"""
import calendar, json, os, re, subprocess, sys, time, urllib.request, urllib.error

import yaml

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "testdata")
TABLE = "application/json;as=Table;v=v1;g=meta.k8s.io"


class Server:
    def __init__(self):
        self.proxy = subprocess.Popen(["kubectl", "proxy", "--port=0", "--reject-methods=^$"], stdout=subprocess.PIPE, text=True)
        port = re.search(r":(\d+)", self.proxy.stdout.readline()).group(1)
        self.url = "http://127.0.0.1:" + port
        self.paths = {}

    def ask(self, method, path, body=None, accept="application/json", type_="application/json"):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Accept": accept, "Content-Type": type_}, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                now = calendar.timegm(time.strptime(answer.headers["Date"], "%a, %d %b %Y %H:%M:%S GMT"))
                return answer.status, json.load(answer), now
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"{}"), 0

    def collection(self, obj):
        version = obj["apiVersion"]
        root = "/api/" + version if "/" not in version else "/apis/" + version
        if root not in self.paths:
            listed = self.ask("GET", root)[1]["resources"]
            self.paths[root] = {r["kind"]: r for r in listed if "/" not in r["name"]}
        resource = self.paths[root][obj["kind"]]
        return root + ("/namespaces/default/" if resource["namespaced"] else "/") + resource["name"]


def documents(name):
    text = open(os.path.join(DATA, name)).read()
    if "REQUEST" in text:
        key = "openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -subj /CN=x"
        pem = subprocess.run(key.split(), capture_output=True, check=True).stdout
        text = text.replace("REQUEST", __import__("base64").b64encode(pem).decode())
    return [d for d in yaml.safe_load_all(text) if d]


def with_times(value, now):
    """"-90s" becomes the time 90 seconds ago, "-90us" the same with microseconds."""
    if isinstance(value, dict):
        return {k: with_times(v, now) for k, v in value.items()}
    if isinstance(value, list):
        return [with_times(v, now) for v in value]
    match = re.fullmatch(r"-(\d+)(s|us)", value) if isinstance(value, str) else None
    if not match:
        return value
    text = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now - int(match.group(1))))
    return text + ("Z" if match.group(2) == "s" else ".000000Z")


def without_admission(posted, stored):
    """Drops what the server decides and what admission plugins and strategies add."""
    for key in ("uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "namespace"):
        stored["metadata"].pop(key, None)
    stored.pop("status", None)
    spec = stored.get("spec", {})
    drop = {
        "Pod": ["tolerations", "priority", "preemptionPolicy", "serviceAccountName", "serviceAccount"],
        "Service": ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "healthCheckNodePort"],
        "Namespace": ["finalizers"],
        "Job": ["selector"],
        "CertificateSigningRequest": ["username", "groups", "uid", "extra"],
        "Node": ["taints"],
    }
    for key in drop.get(stored["kind"], []):
        if key not in (posted.get("spec") or {}):
            spec.pop(key, None)
    if stored["kind"] == "Pod":
        access = lambda items: [i for i in items if not i["name"].startswith("kube-api-access")]
        if "volumes" in spec:
            spec["volumes"] = access(spec["volumes"])
        for container in spec["containers"] + spec.get("initContainers", []):
            container["volumeMounts"] = access(container.get("volumeMounts", []))
            if not container["volumeMounts"]:
                del container["volumeMounts"]
        if not spec.get("volumes"):
            spec.pop("volumes", None)
    if stored["kind"] in ("PersistentVolume", "PersistentVolumeClaim", "VolumeAttachment", "ResourceClaim"):
        stored["metadata"].pop("finalizers", None)
    if stored["kind"] == "DaemonSet":
        stored["metadata"].pop("annotations", None)
    if stored["kind"] == "Job":
        for labels in (spec["template"]["metadata"]["labels"], stored["metadata"]["labels"]):
            for key in [k for k in labels if k.endswith(("controller-uid", "job-name"))]:
                del labels[key]
        stored["metadata"].pop("annotations", None)
    return stored


def record_objects(server):
    start, answers, made = int(time.time()), [], []
    for doc in documents("objects.yaml"):
        doc = with_times(doc, start)
        status = doc.pop("status", None)
        collection = server.collection(doc)
        code, stored, _ = server.ask("POST", collection, doc)
        if code == 409:  # left over from a run that was broken off
            server.ask("PATCH", collection + "/" + doc["metadata"]["name"], {"metadata": {"finalizers": None}},
                       type_="application/merge-patch+json")
            server.ask("DELETE", collection + "/" + doc["metadata"]["name"] + "?gracePeriodSeconds=0")
            time.sleep(1)
            code, stored, _ = server.ask("POST", collection, doc)
        if code != 201:
            print(f"{doc['kind']} {doc['metadata']['name']}: {code} {stored.get('message')}", file=sys.stderr)
            continue
        one = collection + "/" + stored["metadata"]["name"]
        made.append(one)
        entry = {"posted": doc, "stored": without_admission(doc, json.loads(json.dumps(stored)))}
        if status is not None:
            patch = {"status": status}
            code, answer, _ = server.ask("PATCH", one + "/status", patch, type_="application/merge-patch+json")
            if code != 200:
                print(f"{one}/status: {code} {answer.get('message')}", file=sys.stderr)
        if doc["metadata"].get("finalizers"):
            server.ask("DELETE", one)
        for _ in range(5):
            code, table, now = server.ask("GET", one + "?includeObject=Object", accept=TABLE)
            if code != 200:
                sys.exit(f"{one}: {code} {table.get('message')}")
            row = table["rows"][0]
            if server.ask("GET", one + "?includeObject=Object", accept=TABLE)[2] == now:
                break
        metadata = row["object"]["metadata"]
        entry["now"] = now
        entry["times"] = {k: metadata[k] for k in ("creationTimestamp", "deletionTimestamp") if k in metadata}
        if "status" in row["object"]:
            entry["status"] = row["object"]["status"]
        if doc["kind"] in ("CertificateSigningRequest", "Service", "Job"):
            entry["printed"] = {"spec": row["object"]["spec"]}
        entry["cells"] = row["cells"]
        if "conditions" in row:
            entry["conditions"] = [{k: c[k] for k in ("type", "status", "reason")} for c in row["conditions"]]
        answers.append(entry)
    for one in made:
        patch = {"metadata": {"finalizers": None}}
        server.ask("PATCH", one, patch, type_="application/merge-patch+json")
        server.ask("DELETE", one + "?gracePeriodSeconds=0")
    return answers


def record_columns(server):
    columns = {}
    accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
    for base in ("/api", "/apis"):
        for group in server.ask("GET", base, accept=accept)[1]["items"]:
            version = group["versions"][0]
            name = group["metadata"].get("name", "")
            for resource in version["resources"]:
                if "list" not in resource["verbs"]:
                    continue
                api_version = (name + "/" if name else "") + version["version"]
                table = server.ask("GET", f"{base}/{api_version}/{resource['resource']}", accept=TABLE)[1]
                columns[api_version + "/" + resource["responseKind"]["kind"]] = [
                    [c["name"], c["type"], c["format"], c["priority"]] for c in table["columnDefinitions"]]
    return columns


def record_invalid(server):
    answers = []
    for doc in documents("invalid.yaml"):
        change = doc.pop("change", None)
        collection = server.collection(doc)
        code, answer, _ = server.ask("POST", collection, doc)
        entry = {"posted": doc}
        if change is not None:
            if code != 201:
                sys.exit(f"{doc['kind']} {doc['metadata']['name']}: {code} {answer.get('message')}")
            one = collection + "/" + answer["metadata"]["name"]
            entry["change"] = change
            code, answer, _ = server.ask("PATCH", one + "?dryRun=All", change, type_="application/merge-patch+json")
            server.ask("DELETE", one + "?gracePeriodSeconds=0")
        elif code == 201:
            server.ask("DELETE", collection + "/" + answer["metadata"]["name"] + "?gracePeriodSeconds=0")
        entry["code"] = code
        if code not in (200, 201):
            entry["reason"] = answer.get("reason")
            causes = (answer.get("details") or {}).get("causes", [])
            entry["causes"] = [[c.get("reason"), c.get("field"), c.get("message").split("\n")[0]] for c in causes]
            if not causes:
                entry["message"] = answer.get("message")
        answers.append(entry)
    return answers


DEFINITIONS = """apps.v1.Deployment apps.v1.DeploymentSpec apps.v1.DeploymentStrategy apps.v1.StatefulSetSpec core.v1.PodSpec
core.v1.Container core.v1.ContainerPort core.v1.ServicePort core.v1.Secret core.v1.TypedLocalObjectReference
core.v1.LocalObjectReference meta.v1.ObjectMeta meta.v1.ManagedFieldsEntry meta.v1.LabelSelector meta.v1.Time meta.v1.FieldsV1
meta.v1.Status api.resource.Quantity util.intstr.IntOrString""".split()
PATHS = ["/apis/apps/v1/deployments", "/apis/apps/v1/namespaces/{namespace}/deployments",
         "/apis/apps/v1/namespaces/{namespace}/deployments/{name}",
         "/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale"]


def without_words(value, names=False):
    """Drops what is told to readers only: descriptions, lists of values, defaults."""
    if isinstance(value, dict):
        told = () if names else ("description", "enum", "default")
        return {k: without_words(v, k == "properties" and not names) for k, v in value.items() if k not in told}
    return [without_words(v) for v in value] if isinstance(value, list) else value


def record_openapi(server):
    answers = []
    for path in ("/openapi/v2", "/openapi/v3/apis/apps/v1"):
        document = server.ask("GET", path)[1]
        schemas = document.get("definitions") or document["components"]["schemas"]
        wanted = {n: without_words(s) for n, s in schemas.items() if any(n.endswith("." + d) for d in DEFINITIONS)}
        paths = {}
        for name in PATHS:
            keys = ("operationId", "x-kubernetes-action", "x-kubernetes-group-version-kind")
            paths[name] = {m: {k: o[k] for k in keys} for m, o in document["paths"][name].items() if m != "parameters"}
        answers.append({"path": path, "schemas": wanted, "paths": paths})
    return answers


def main():
    what = sys.argv[1]
    server = Server()
    try:
        answers = {"objects": record_objects, "columns": record_columns, "invalid": record_invalid, "openapi": record_openapi}[what](server)
    finally:
        server.proxy.kill()
    with open(os.path.join(DATA, what + ".json"), "w") as out:
        if isinstance(answers, dict):
            answers = [[k, v] for k, v in answers.items()]
        out.write("[\n" + ",\n".join(json.dumps(a, separators=(",", ":")) for a in answers) + "\n]\n")


if __name__ == "__main__":
    main()
