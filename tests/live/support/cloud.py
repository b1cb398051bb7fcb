#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the services themselves, past the program under test.

  cloud.py server-create NAME      boots the smallest server and waits until it is ACTIVE
  cloud.py server-status NAME      prints its status
  cloud.py server-did NAME         prints its status and the last thing that was done with it ("ACTIVE resume"),
                                   "BUSY" while that is under way, its fault if it failed
  cloud.py server-field NAME KEY   prints a field of its JSON ("locked", "flavor.original_name")
  cloud.py server-address NAME     prints its first IPv4 address
  cloud.py server-act NAME ACTION  lets nova act ("pause"), and waits until that is over
  cloud.py server-delete NAME
  cloud.py image-status NAME       prints the status of an image, "gone" if there is none
  cloud.py image-delete NAME
  cloud.py quota [COUNT]           prints how many servers the project may have and has ("50 26"); with COUNT
                                   it may have so many from now on
  cloud.py container-create NAME
  cloud.py container-delete NAME   with all that is in it
  cloud.py object-md5 CONTAINER NAME   prints the MD5 that swift keeps; status 1 if there is none

CIRRO_LIVE_DIR says where the cloud is; the user is demo, and admin where the quota is set.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import yaml


class Cloud:
    def __init__(self, name="demo"):
        with open(os.path.join(os.environ["CIRRO_LIVE_DIR"], "clouds.yaml"), encoding="utf-8") as file:
            auth = yaml.safe_load(file)["clouds"][name]["auth"]
        domain = {"name": auth["user_domain_name"]}
        user = {"name": auth["username"], "password": auth["password"], "domain": domain}
        scope = {"project": {"name": auth["project_name"], "domain": domain}}
        self.token = None
        answer, headers = self.send("POST", auth["auth_url"] + "/auth/tokens", {
            "auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}})
        self.token = headers["X-Subject-Token"]
        self.project = answer["token"]["project"]["id"]
        self.endpoints = {
            entry["type"]: endpoint["url"].rstrip("/")
            for entry in answer["token"]["catalog"] for endpoint in entry["endpoints"]
            if endpoint["interface"] == "public" and endpoint["region"] == "RegionOne"}

    def send(self, method, url, body=None):
        request = urllib.request.Request(url, method=method)
        request.add_header("Accept", "application/json")
        request.add_header("OpenStack-API-Version", "compute 2.79")
        if self.token:
            request.add_header("X-Auth-Token", self.token)
        payload = None
        if body is not None:
            request.add_header("Content-Type", "application/json")
            payload = json.dumps(body).encode()
        with urllib.request.urlopen(request, payload, timeout=60) as answer:
            text = answer.read()
            return json.loads(text) if text else None, answer.headers

    def ask(self, method, service, path, body=None):
        return self.send(method, self.endpoints[service] + path, body)[0]

    def server(self, name):
        servers = self.ask("GET", "compute", "/servers/detail")["servers"]
        return next((server for server in servers if server["name"] == name), None)


def server_create(cloud, name):
    flavors = cloud.ask("GET", "compute", "/flavors/detail")["flavors"]
    flavor = min((f for f in flavors if f["disk"] > 0), key=lambda f: f["ram"])
    images = cloud.ask("GET", "image", "/v2/images")["images"]
    image = next(i for i in images if i["status"] == "active" and i["min_ram"] <= flavor["ram"]
                 and i["min_disk"] <= flavor["disk"])
    networks = cloud.ask("GET", "network", "/v2.0/networks")["networks"]
    network = next(n for n in networks if not n.get("router:external") and n["subnets"])
    cloud.ask("POST", "compute", "/servers", {"server": {
        "name": name, "flavorRef": flavor["id"], "imageRef": image["id"],
        "networks": [{"uuid": network["id"]}]}})
    return settled(cloud, name)["status"]


def settled(cloud, name):
    """The server, as soon as nothing is under way with it; or what it is after two minutes."""
    for _ in range(120):
        server = cloud.server(name)
        if server["status"] != "BUILD" and not server["OS-EXT-STS:task_state"]:
            break
        time.sleep(1)
    return server


def server_did(cloud, name):
    server = cloud.server(name)
    if not server:
        return "gone"
    if server["OS-EXT-STS:task_state"]:
        return "BUSY"
    actions = cloud.ask("GET", "compute", "/servers/%s/os-instance-actions" % server["id"])["instanceActions"]
    return " ".join([server["status"], actions[0]["action"], actions[0]["message"] or ""]).rstrip()


def server_field(cloud, name, key):
    value = cloud.server(name)
    for part in key.split("."):
        value = value[part]
    return value


def server_address(cloud, name):
    addresses = sum(cloud.server(name)["addresses"].values(), [])
    return next(address["addr"] for address in addresses if address["version"] == 4)


def server_act(cloud, name, action):
    cloud.ask("POST", "compute", "/servers/%s/action" % cloud.server(name)["id"], {action: None})
    return settled(cloud, name)["status"]


def image(cloud, name):
    images = cloud.ask("GET", "image", "/v2/images?name=" + urllib.parse.quote(name))["images"]
    return images[0] if images else None


def image_delete(cloud, name):
    there = image(cloud, name)
    if there:
        cloud.ask("DELETE", "image", "/v2/images/" + there["id"])


def quota(cloud, count=None):
    if count is not None:
        Cloud("admin").ask("PUT", "compute", "/os-quota-sets/" + cloud.project,
                           {"quota_set": {"instances": int(count), "force": True}})
    limits = cloud.ask("GET", "compute", "/limits")["limits"]["absolute"]
    return "%d %d" % (limits["maxTotalInstances"], limits["totalInstancesUsed"])


def server_delete(cloud, name):
    server = cloud.server(name)
    if server:
        cloud.ask("DELETE", "compute", "/servers/" + server["id"])


def container_delete(cloud, name):
    path = "/" + urllib.parse.quote(name, safe="")
    for item in cloud.ask("GET", "object-store", path + "?format=json"):
        cloud.ask("DELETE", "object-store", path + "/" + urllib.parse.quote(item["name"], safe=""))
    cloud.ask("DELETE", "object-store", path)


def object_md5(cloud, container, name):
    items = cloud.ask("GET", "object-store", "/" + urllib.parse.quote(container, safe="") + "?format=json")
    found = next((item["hash"] for item in items if item["name"] == name), None)
    if found is None:
        sys.exit(1)
    return found


VERBS = {
    "server-create": server_create,
    "server-status": lambda cloud, name: (cloud.server(name) or {"status": "gone"})["status"],
    "server-did": server_did,
    "server-field": server_field,
    "server-address": server_address,
    "server-act": server_act,
    "server-delete": server_delete,
    "image-status": lambda cloud, name: (image(cloud, name) or {"status": "gone"})["status"],
    "image-delete": image_delete,
    "quota": quota,
    "container-create": lambda cloud, name: cloud.ask("PUT", "object-store", "/" + urllib.parse.quote(name, safe="")),
    "container-delete": container_delete,
    "object-md5": object_md5,
}

if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
    print(__doc__, file=sys.stderr)
    sys.exit(2)
try:
    printed = VERBS[sys.argv[1]](Cloud(), *sys.argv[2:])
except urllib.error.HTTPError as error:
    sys.exit("%s %s: %s" % (error.code, error.url, error.read()[:400]))
if printed is not None:
    print(printed)
