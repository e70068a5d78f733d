"""Reads graphs with igraph, and prints of each what it found, or why it could not be read, as JSON."""
import json
import math
import sys

import igraph


def stated(attributes, names):
    """What is stated: igraph has NaN and empty texts in the place of what is not."""
    return {
        name: attributes[name]
        for name in names
        if attributes[name] not in (None, "")
        and not (isinstance(attributes[name], float) and math.isnan(attributes[name]))
    }


def without_id(names):
    return [name for name in names if name != "id"]


def found_in(path):
    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"]
    about = {name: graph[name] for name in graph.attributes()}
    return {
        "isDirected": graph.is_directed(),
        "about": stated(about, without_id(about)),
        "nodes": [
            {"id": node["id"], "values": stated(node.attributes(), without_id(graph.vs.attributes()))}
            for node in graph.vs
        ],
        "edges": [
            {
                "id": edge["id"],
                "source": ids[edge.source],
                "target": ids[edge.target],
                "values": stated(edge.attributes(), without_id(graph.es.attributes())),
            }
            for edge in graph.es
        ],
    }


def answer(path):
    try:
        return found_in(path)
    except Exception as error:  # Whatever it is, it is said of this file, and the next one is read.
        return {"error": f"{type(error).__name__}: {error}"}


print(json.dumps([answer(path) for path in sys.argv[1:]]))
