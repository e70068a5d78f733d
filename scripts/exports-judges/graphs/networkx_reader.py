"""Reads graphs with NetworkX, and prints of each what it found, or why it could not be read, as JSON."""
import json
import sys

import networkx

READ = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}

# What NetworkX notes for itself.
ITS_OWN = ("node_default", "edge_default", "mode")


def edges_of(graph):
    """Edges with their ids, which are keys where some are parallel, and data where none is."""
    if graph.is_multigraph():
        for source, target, key, data in graph.edges(keys=True, data=True):
            yield source, target, str(data.get("id", key)), data
    else:
        for source, target, data in graph.edges(data=True):
            yield source, target, str(data["id"]), data


def found_in(path):
    graph = READ[path.rsplit(".", 1)[-1]](path)
    return {
        "isDirected": graph.is_directed(),
        "about": {key: value for key, value in graph.graph.items() if key not in ITS_OWN},
        "nodes": [{"id": node, "values": data} for node, data in graph.nodes(data=True)],
        "edges": [
            {
                "id": key,
                "source": source,
                "target": target,
                "values": {name: value for name, value in data.items() if name != "id"},
            }
            for source, target, key, data in edges_of(graph)
        ],
    }


def answer(path):
    try:
        return found_in(path)
    except Exception as error:  # Whatever it is, it is said of this file, and the next one is read.
        return {"error": f"{type(error).__name__}: {error}"}


print(json.dumps([answer(path) for path in sys.argv[1:]]))
